package org.headroom.ui.savings;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.schema.BudgetTables;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

/// The profile of one scheme at the right: what it newly saves in each year.
final class ProfilePanel extends VBox {

    private static final int MOST_YEARS = 12;

    private final RecordTable<SavingTranche> table;
    private final Label name = new Label();
    private String scheme = "";

    ProfilePanel(Workspace workspace, RightSlot slot) {
        setId("scheme-profile-panel");
        getStyleClass().add("right-slot");
        table =
                RecordTable.of(workspace, BudgetTables.SAVINGS_PROFILE)
                        .id("scheme-profile")
                        .noun("year", "years")
                        .where(tranche -> tranche.scheme().equals(scheme))
                        .column("year", c -> c.title("From").width(72))
                        .column("target", c -> c.title("Target", "£").width(94).total())
                        .column("delivered", c -> c.title("Delivered", "£").width(94).total())
                        .blank(model -> SavingsTables.next(model, scheme))
                        .build()
                        .upTo(MOST_YEARS);
        name.getStyleClass().add("finding");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox header =
                new HBox(
                        name,
                        Icons.button(
                                "scheme-profile-close",
                                Feather.X,
                                "Close the profile",
                                slot::showDrivers));
        header.getStyleClass().add("slot-header");
        header.setMinHeight(Region.USE_PREF_SIZE);
        Label help = new Label("What the scheme newly saves from each year on, before risk");
        help.getStyleClass().addAll("muted", "small");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = new VBox(8, help, table);
        body.setPadding(new Insets(0, 16, 16, 16));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    void show(SavingScheme shown) {
        if (!shown.name().equals(scheme)) {
            scheme = shown.name();
            name.setText(scheme);
            table.refreshAnew();
        }
    }

    /// Shows the newest state, where the panel is in sight.
    void refresh() {
        if (getScene() != null) {
            table.refresh();
        }
    }
}
