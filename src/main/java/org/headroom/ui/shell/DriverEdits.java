package org.headroom.ui.shell;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.DriverState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// The edits that the driver panel makes: a headline driver set, or brought back.
///
/// @param now what is in sight, with what is under the thumb
/// @param kept the model as it is kept
/// @param opened the model as it was opened
/// @param year the plan year of the values
record DriverEdits(Snapshot now, Model kept, Model opened, FinancialYear year) {

    /// Brings back what the scenario builds on, or what the base was opened with.
    Edit reset(HeadlineDriver driver) {
        List<Edit> edits = new ArrayList<>();
        for (DriverAddress address : driver.addresses(now.model(), now.scenario(), year)) {
            if (now.scenario().isPresent()) {
                edits.add(Edits.resetDriver(now.scenario(), address));
            } else {
                edits.add(
                        row(opened, address)
                                .map(DriverEdits::asOpened)
                                .orElseGet(() -> Edits.resetDriver(Optional.empty(), address)));
            }
        }
        return together("Reset " + driver.label() + " " + year, edits);
    }

    private static Optional<DriverRow> row(Model model, DriverAddress address) {
        return model.drivers().stream().filter(r -> r.address().equals(address)).findFirst();
    }

    /// Brings a base value back as it was opened, its range included.
    private static Edit asOpened(DriverRow row) {
        return Edit.of(
                "Reset " + row.address(),
                model ->
                        model.withDrivers(
                                model.drivers().stream()
                                        .map(r -> r.address().equals(row.address()) ? row : r)
                                        .toList()));
    }

    /// Takes back every change of the scenario.
    Edit resetAll() {
        if (now.scenario().isPresent()) {
            String name = now.scenario().get();
            return Edit.of(
                    "Reset all drivers of “" + name + "”",
                    m ->
                            m.withOverrides(
                                    m.overrides().stream()
                                            .filter(o -> !o.scenario().equals(name))
                                            .toList()));
        }
        return Edit.of(
                "Reset all drivers to how they were opened", m -> m.withDrivers(opened.drivers()));
    }

    /// Sets a driver; where it stands for several, all move by as much.
    ///
    /// @param state what its control shows now
    Edit set(HeadlineDriver driver, double value, DriverState state) {
        double change = value - state.value();
        DriverTable table = DriverTable.of(now.model(), now.scenario());
        List<DriverAddress> addresses = driver.addresses(now.model(), now.scenario(), year);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            double before =
                    table.find(driver.driver(), driver.keys().get(i), year)
                            .orElse(driver.driver().fallback().orElse(0));
            double after = addresses.size() == 1 ? value : before + change;
            edits.add(set(now.scenario(), addresses.get(i), after));
        }
        return edits.size() == 1
                ? edits.getFirst()
                : together(
                        "Set "
                                + driver.label()
                                + " "
                                + year
                                + " to "
                                + state.scale().withUnit(value),
                        edits);
    }

    /// Sets a driver. A base value must lie in its range, so one beyond it takes the range along;
    /// the undo menu says so. In a scenario the range does not bind.
    private Edit set(Optional<String> scenario, DriverAddress address, double value) {
        Edit edit = Edits.setDriver(scenario, address, value, "");
        // The model as it is kept: the one under the thumb has a wider range already.
        Optional<DriverRow> row = row(kept, address).filter(DriverRow::hasRange);
        if (scenario.isPresent() || row.isEmpty()) {
            return edit;
        }
        double low = row.get().low().orElse(value);
        double high = row.get().high().orElse(value);
        if (value >= low && value <= high) {
            return edit;
        }
        Edit widened =
                Edits.setRange(
                        address,
                        OptionalDouble.of(Math.min(low, value)),
                        OptionalDouble.of(Math.max(high, value)));
        return together(edit.description() + " and widen its range", List.of(widened, edit));
    }

    private static Edit together(String description, List<Edit> edits) {
        UnaryOperator<Model> change =
                model -> {
                    Model result = model;
                    for (Edit edit : edits) {
                        result = edit.change().apply(result);
                    }
                    return result;
                };
        return Edit.of(description, change);
    }
}
