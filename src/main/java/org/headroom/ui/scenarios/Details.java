package org.headroom.ui.scenarios;

import org.headroom.chart.ScenarioSteps;
import org.headroom.domain.DriverAddress;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.kernel.Money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Why the layers differ: the values that were changed, and the bridge from one layer to another.
///
/// @param sides names of the layers, the first being what the others are measured against
/// @param changed how many values differ from the first layer in any other
/// @param isDragged whether a thumb is held, so that axes stay as they are
record Details(
        List<String> sides, List<Row> rows, int changed, ScenarioSteps steps, boolean isDragged) {

    /// One value of the model.
    ///
    /// @param reason why it was changed, as given; empty where no reason was or nothing changed
    /// @param values by layer; empty where nothing holds
    /// @param effects by layer, what the layer's value alone does to the figure that is bridged;
    ///   empty where the value is that of the first layer
    record Row(
            DriverAddress address,
            String reason,
            List<OptionalDouble> values,
            List<Optional<Money>> effects) {

        Row {
            values = List.copyOf(values);
            effects = List.copyOf(effects);
        }

        DriverKey key() {
            return new DriverKey(address.driver(), address.key());
        }

        boolean isChanged() {
            return effects.stream().anyMatch(Optional::isPresent);
        }

        boolean differs(int side) {
            return effects.get(side).isPresent();
        }
    }

    Details {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
    }
}
