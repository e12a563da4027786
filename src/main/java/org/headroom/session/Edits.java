package org.headroom.session;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.ScenarioOverride;
import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// The edits that people make, each one undo step with the words of the undo menu. Those of
/// scenarios are in [ScenarioEdits].
///
/// What cannot be done (an unknown scenario, a name already taken) is found when the edit is made:
/// an [IllegalArgumentException], which the session turns into a refusal.
public final class Edits {

    private static final String NEW_SOURCE = "Set in Headroom";

    private Edits() {}

    /// Sets a driver in the base or in a scenario.
    ///
    /// In the base the row keeps its range, status, source and owner, and its rationale where none
    /// is given; a row that is not there yet is added. In a scenario a change is added or replaced;
    /// one that says no more than what the scenario inherits is taken away.
    ///
    /// @param scenario empty is the base
    /// @param rationale why, kept with the row and in the change log; may be empty
    public static Edit setDriver(
            Optional<String> scenario, DriverAddress address, double value, String rationale) {
        String what =
                "Set "
                        + DriverText.of(address)
                        + " to "
                        + DriverText.of(address.driver(), value)
                        + in(scenario);
        UnaryOperator<Model> change =
                scenario.<UnaryOperator<Model>>map(
                                name -> model -> inScenario(model, name, address, value, rationale))
                        .orElse(model -> inBase(model, address, value, rationale));
        return new Edit(what, rationale, change);
    }

    /// Takes a driver back to what holds without its own row: in a scenario what it inherits, in
    /// the base the row of every year, of all others, or the default.
    public static Edit resetDriver(Optional<String> scenario, DriverAddress address) {
        String what = "Reset " + DriverText.of(address) + in(scenario);
        UnaryOperator<Model> change =
                scenario.<UnaryOperator<Model>>map(name -> model -> without(model, name, address))
                        .orElse(model ->
                                model.withDrivers(
                                        model.drivers().stream()
                                                .filter(r -> !r.address().equals(address))
                                                .toList()));
        return Edit.of(what, change);
    }

    /// Sets or takes away the range of a base value.
    ///
    /// @param low given together with `high`, or not at all
    public static Edit setRange(DriverAddress address, OptionalDouble low, OptionalDouble high) {
        String what =
                low.isPresent() && high.isPresent()
                        ? "Set the range of "
                                + DriverText.of(address)
                                + " to "
                                + DriverText.of(address.driver(), low.getAsDouble())
                                + " – "
                                + DriverText.of(address.driver(), high.getAsDouble())
                        : "Remove the range of " + DriverText.of(address);
        return Edit.of(
                what,
                model -> {
                    int at = indexOf(model, address);
                    if (at < 0) {
                        throw new IllegalArgumentException(
                                DriverText.of(address)
                                        + " has no value of its own in the base. Set the value"
                                        + " first, then its range.");
                    }
                    DriverRow row = model.drivers().get(at);
                    return model.withDrivers(
                            replaced(
                                    model.drivers(),
                                    at,
                                    new DriverRow(
                                            address,
                                            low,
                                            row.value(),
                                            high,
                                            row.status(),
                                            row.source(),
                                            row.rationale(),
                                            row.owner())));
                });
    }

    /// Puts other rows in the place of a table's.
    public static <R> Edit replaceRows(Table<R> table, List<R> rows, String description) {
        List<R> copy = List.copyOf(rows);
        return Edit.of(description, model -> table.in(model, copy));
    }

    /// Changes what the model is about.
    public static Edit withInfo(ModelInfo info, String description) {
        return Edit.of(description, model -> model.withInfo(info));
    }

    static String unknown(String scenario) {
        return "There is no scenario “" + scenario + "”. Choose one that is in the list.";
    }

    private static String in(Optional<String> scenario) {
        return scenario.map(name -> " in “" + name + "”").orElse("");
    }

    private static Model inScenario(
            Model model, String scenario, DriverAddress address, double value, String rationale) {
        OptionalDouble inherited = DriverValues.inherited(model, scenario, address);
        if (inherited.isPresent() && inherited.getAsDouble() == value) {
            return without(model, scenario, address);
        }
        List<ScenarioOverride> overrides = model.overrides();
        for (int i = 0; i < overrides.size(); i++) {
            if (DriverValues.isAt(overrides.get(i), scenario, address)) {
                String why = rationale.isEmpty() ? overrides.get(i).rationale() : rationale;
                return model.withOverrides(
                        replaced(
                                overrides, i, new ScenarioOverride(scenario, address, value, why)));
            }
        }
        List<ScenarioOverride> more = new ArrayList<>(overrides);
        more.add(new ScenarioOverride(scenario, address, value, rationale));
        return model.withOverrides(more);
    }

    private static Model without(Model model, String scenario, DriverAddress address) {
        if (model.scenario(scenario).isEmpty()) {
            throw new IllegalArgumentException(unknown(scenario));
        }
        List<ScenarioOverride> rest =
                model.overrides().stream()
                        .filter(o -> !DriverValues.isAt(o, scenario, address))
                        .toList();
        return rest.size() == model.overrides().size() ? model : model.withOverrides(rest);
    }

    private static Model inBase(
            Model model, DriverAddress address, double value, String rationale) {
        int at = indexOf(model, address);
        if (at >= 0) {
            DriverRow row = model.drivers().get(at);
            String why = rationale.isEmpty() ? row.rationale() : rationale;
            return model.withDrivers(
                    replaced(
                            model.drivers(),
                            at,
                            new DriverRow(
                                    address,
                                    row.low(),
                                    value,
                                    row.high(),
                                    row.status(),
                                    row.source(),
                                    why,
                                    row.owner())));
        }
        List<DriverRow> rows = new ArrayList<>(model.drivers());
        rows.add(
                placeFor(rows, address),
                new DriverRow(
                        address,
                        OptionalDouble.empty(),
                        value,
                        OptionalDouble.empty(),
                        AssumptionStatus.LOCAL,
                        NEW_SOURCE,
                        rationale,
                        ""));
        return model.withDrivers(rows);
    }

    /// After the last row of the same driver and key, else of the same driver, else at the end.
    private static int placeFor(List<DriverRow> rows, DriverAddress address) {
        int sameDriver = rows.size();
        for (int i = rows.size() - 1; i >= 0; i--) {
            DriverAddress other = rows.get(i).address();
            if (other.driver() == address.driver()) {
                if (other.key().equals(address.key())) {
                    return i + 1;
                }
                sameDriver = sameDriver == rows.size() ? i + 1 : sameDriver;
            }
        }
        return sameDriver;
    }

    private static int indexOf(Model model, DriverAddress address) {
        for (int i = 0; i < model.drivers().size(); i++) {
            if (model.drivers().get(i).address().equals(address)) {
                return i;
            }
        }
        return -1;
    }

    static <R> List<R> replaced(List<R> rows, int at, R row) {
        List<R> changed = new ArrayList<>(rows);
        changed.set(at, row);
        return changed;
    }
}
