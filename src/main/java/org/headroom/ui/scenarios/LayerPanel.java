package org.headroom.ui.scenarios;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.schema.AssumptionTables;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The chosen layer's name, what it builds on and its description, at the right of the window.
final class LayerPanel extends VBox {

    private final Workspace workspace;
    private final Label title = new Label();
    private final RecordForm<Scenario> form;
    private Optional<Scenario> shown = Optional.empty();

    LayerPanel(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        setId("layer-panel");
        getStyleClass().add("right-slot");
        title.getStyleClass().add("finding");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, javafx.scene.layout.Priority.ALWAYS);
        HBox header =
                new HBox(
                        title,
                        Icons.button(
                                "layer-panel-close", Feather.X, "Close the layer", slot::close));
        header.getStyleClass().add("slot-header");
        form =
                RecordTable.of(workspace, AssumptionTables.SCENARIOS)
                        .id("layer")
                        .column("scenario", c -> c.title("Name"))
                        .column("parent", c -> c.title("Builds on").choices(LayerPanel::names))
                        .column("description", c -> c.title("Description").lines())
                        .form();
        form.setPadding(new Insets(0, 16, 16, 16));
        getChildren().addAll(header, form);
    }

    private static List<String> names(Model model) {
        return model.scenarios().stream().map(Scenario::name).toList();
    }

    /// Shows the chosen layer as it is now.
    void refresh() {
        Model model = workspace.snapshot().get().model();
        Optional<Scenario> chosen = workspace.snapshot().get().scenario().flatMap(model::scenario);
        title.setText(chosen.map(Scenario::name).orElse("Base"));
        form.setVisible(chosen.isPresent());
        if (chosen.isPresent()) {
            boolean isSame = form.record().equals(chosen) || chosen.equals(shown);
            if (isSame) {
                form.refresh();
            } else {
                form.show(chosen.get());
            }
        }
        shown = chosen;
    }
}
