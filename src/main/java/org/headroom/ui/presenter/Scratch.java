package org.headroom.ui.presenter;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.session.ScenarioEdits;
import org.headroom.ui.shell.HeadlineDriver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A scenario that is tried before a room: changes over the chosen one, in no file until they are
/// kept.
///
/// @param over the scenario that it changes; empty is the base
/// @param values what it sets
record Scratch(Optional<String> over, Map<DriverAddress, Double> values) {

    private static final String NAME = "Scratch on ";
    private static final String BASE = "Base";
    private static final String WHY = "Tried in a meeting";

    Scratch {
        values = Map.copyOf(values);
    }

    static Scratch empty(Optional<String> over) {
        return new Scratch(over, Map.of());
    }

    /// What it changes, `Base` for none.
    String overName() {
        return over.orElse(BASE);
    }

    /// A name that no scenario of the model has.
    String name(Model model) {
        String name = NAME + overName();
        String free = name;
        for (int n = 2; model.scenario(free).isPresent(); n++) {
            free = name + " " + n;
        }
        return free;
    }

    /// The model with it as a scenario of that name.
    Model in(Model model, String name) {
        return ScenarioEdits.create(name, over, values, WHY).change().apply(model);
    }

    /// Makes it a scenario of the model, as one step.
    Edit keeping(String name) {
        return Edit.of("Keep “" + name + "” from the meeting", model -> in(model, name));
    }

    /// This one with a driver at a value in a year. Several values of a kind move by the same.
    ///
    /// @param model the model with this scratch as the scenario `name`
    Scratch with(
            HeadlineDriver driver, FinancialYear year, double value, Model model, String name) {
        Optional<String> scenario = Optional.of(name);
        DriverTable table = DriverTable.of(model, scenario);
        List<DriverAddress> addresses = driver.addresses(model, scenario, year);
        double[] before = new double[addresses.size()];
        double mean = 0;
        for (int i = 0; i < before.length; i++) {
            before[i] =
                    table.find(driver.driver(), driver.keys().get(i), year)
                            .orElseGet(() -> driver.driver().fallback().orElse(0));
            mean += before[i] / before.length;
        }
        Map<DriverAddress, Double> changed = new LinkedHashMap<>(values);
        for (int i = 0; i < before.length; i++) {
            changed.put(addresses.get(i), before.length == 1 ? value : before[i] + value - mean);
        }
        return new Scratch(over, changed);
    }

    /// This one without what it says of a driver in a year.
    Scratch without(HeadlineDriver driver, FinancialYear year, Model model, String name) {
        Map<DriverAddress, Double> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(driver.addresses(model, Optional.of(name), year));
        return new Scratch(over, rest);
    }
}
