package org.headroom.engine.result;

import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The published result of one run of a model in one scenario (method section 11).
///
/// @param model name of the model
/// @param scenario name of the scenario; empty is the base
/// @param years the plan years in order
public record Projection(
        String model,
        Optional<String> scenario,
        FinancialYear baseYear,
        LocalDate dataCut,
        BasePosition base,
        List<YearProjection> years) {

    public Projection {
        years = List.copyOf(years);
    }
}
