package org.headroom.engine.explain;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.engine.trace.Figure;
import org.headroom.kernel.Money;

import java.util.List;
import java.util.Optional;

/// Why a figure is what it is.
///
/// @param name of the figure, with its year where it has one
/// @param value the published figure
/// @param isChange whether it is read with its sign, as a movement is
/// @param share how it compares with what it changes, `5.4% of this year's budget`
/// @param sentence the explanation in one or two sentences
/// @param formula words of the formula, terms and signs in turn
/// @param parts what it is made of
/// @param inputs drivers that it was worked out from
public record Explanation(
        String name,
        Money value,
        boolean isChange,
        Optional<String> share,
        String sentence,
        List<String> formula,
        PartsTable parts,
        List<Input> inputs) {

    public Explanation {
        formula = List.copyOf(formula);
        inputs = List.copyOf(inputs);
    }

    /// A driver with its evidence.
    ///
    /// @param address which of its values it is
    /// @param figure the value that holds in the year, to follow
    /// @param value as people read it, `£11.44 to £12.21`
    /// @param source where it comes from
    /// @param status how firm it is; empty where the method's own default holds
    public record Input(
            DriverAddress address,
            Figure figure,
            String name,
            String value,
            String source,
            Optional<AssumptionStatus> status) {

        public Driver driver() {
            return address.driver();
        }
    }
}
