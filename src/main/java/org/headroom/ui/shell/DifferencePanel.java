package org.headroom.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.DriverScale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What differs between the chosen scenario and the base: changed drivers only, with the reason
/// given.
final class DifferencePanel {

    private DifferencePanel() {}

    static SlotPanel of(Workspace workspace, Runnable closing) {
        return new SlotPanel("differences", "What differs", rows(workspace), closing);
    }

    private static List<Node> rows(Workspace workspace) {
        List<Node> rows = new ArrayList<>();
        Model model = workspace.snapshot().get().model();
        Optional<String> scenario = workspace.snapshot().get().scenario();
        if (scenario.isEmpty()) {
            rows.add(
                    SlotPanel.text(
                            "This is the base. A what-if or another scenario shows here what it changes."));
            return rows;
        }
        DriverTable base = DriverTable.of(model, Optional.empty());
        List<Scenario> layers = DriverTable.layers(model, scenario);
        int count = 0;
        for (Scenario layer : layers) {
            for (ScenarioOverride override : model.overrides()) {
                if (override.scenario().equals(layer.name())) {
                    rows.add(row(override, base, workspace.year().get(), layers.size() > 1));
                    count++;
                }
            }
        }
        if (count == 0) {
            rows.add(
                    SlotPanel.text("“" + scenario.get() + "” changes nothing yet. Drag a driver."));
        }
        return rows;
    }

    private static VBox row(
            ScenarioOverride override, DriverTable base, FinancialYear shown, boolean withLayer) {
        DriverAddress address = override.address();
        DriverScale scale = DriverScale.of(address.driver().unit());
        FinancialYear year = address.year().orElse(shown);
        double before =
                base.find(address.driver(), address.key(), year)
                        .orElse(address.driver().fallback().orElse(0));
        Label name =
                SlotPanel.text(
                        HeadlineDriver.of(address).label()
                                + address.year().map(y -> " " + y).orElse(" all years"));
        name.getStyleClass().add("medium");
        Label values =
                SlotPanel.text(
                        scale.withUnit(before) + " becomes " + scale.withUnit(override.value()));
        String why = override.rationale().isEmpty() ? "no reason given" : override.rationale();
        Label reason = SlotPanel.text(withLayer ? why + " (" + override.scenario() + ")" : why);
        reason.getStyleClass().addAll("muted", "small");
        return new VBox(1, name, values, reason);
    }
}
