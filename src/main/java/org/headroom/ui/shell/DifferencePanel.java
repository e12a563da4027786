package org.headroom.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// What differs between the chosen scenario and the base: changed drivers only, with the reason
/// given.
final class DifferencePanel extends VBox {

    DifferencePanel(Workspace workspace, Runnable closing) {
        getStyleClass().add("right-slot");
        Label title = new Label("What differs");
        title.getStyleClass().add("finding");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button("differences-close", Feather.X, "Close what differs", closing);
        HBox header = new HBox(title, space, close);
        header.getStyleClass().add("slot-header");
        VBox list = new VBox(10);
        list.setPadding(new Insets(0, 16, 16, 16));
        fill(workspace, list);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
    }

    private static void fill(Workspace workspace, VBox list) {
        Model model = workspace.snapshot().get().model();
        Optional<String> scenario = workspace.snapshot().get().scenario();
        if (scenario.isEmpty()) {
            list.getChildren()
                    .add(
                            text(
                                    "This is the base. A what-if or another scenario shows here what it changes."));
            return;
        }
        DriverTable base = DriverTable.of(model, Optional.empty());
        List<Scenario> layers = DriverTable.layers(model, scenario);
        int count = 0;
        for (Scenario layer : layers) {
            for (ScenarioOverride override : model.overrides()) {
                if (override.scenario().equals(layer.name())) {
                    list.getChildren()
                            .add(row(override, base, workspace.year().get(), layers.size() > 1));
                    count++;
                }
            }
        }
        if (count == 0) {
            list.getChildren()
                    .add(text("“" + scenario.get() + "” changes nothing yet. Drag a driver."));
        }
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
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
                text(
                        HeadlineDriver.of(address).label()
                                + address.year().map(y -> " " + y).orElse(" all years"));
        name.getStyleClass().add("medium");
        Label values =
                text(scale.withUnit(before) + " becomes " + scale.withUnit(override.value()));
        String why = override.rationale().isEmpty() ? "no reason given" : override.rationale();
        Label reason = text(withLayer ? why + " (" + override.scenario() + ")" : why);
        reason.getStyleClass().addAll("muted", "small");
        return new VBox(1, name, values, reason);
    }
}
