package org.headroom.ui.staffing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.DriverRow;
import org.headroom.ui.control.Em;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.table.RecordTable;

/// Own staff: what the pay award, the NI and pension rules and inflation do to each team.
final class StaffView extends VBox {

    private static final int MOST_TEAMS = 12;
    private static final String PAY_AWARD = "Pay award";

    private final LineFigures figures;
    private final Label finding = new Label();
    private final Label parts = new Label();
    private final Label rates = new Label();
    private final RecordTable<BudgetLine> teams;
    private final RecordTable<DriverRow> drivers;

    StaffView(LineFigures figures, LineTables tables, RightSlot slot) {
        super(6);
        this.figures = figures;
        finding.setId("staff-finding");
        finding.getStyleClass().add("finding");
        parts.getStyleClass().add("muted");
        parts.setMinWidth(0);
        rates.setMinWidth(0);
        rates.setWrapText(true);
        Button change = new Button("What if they were different?");
        change.setId("staff-what-if");
        change.getStyleClass().add("link-button");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(e -> slot.showDriver(PAY_AWARD));
        HBox line = new HBox(8, rates, change);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        teams = tables.staff().upTo(MOST_TEAMS);
        drivers = tables.staffDrivers();
        Em.minHeight(drivers, 170);
        VBox.setVgrow(drivers, Priority.ALWAYS);
        getChildren().addAll(new VBox(2, finding, parts), line, teams, drivers);
    }

    void refresh() {
        figures.refresh();
        finding.setText(figures.staffFinding());
        parts.setText(figures.staffParts());
        rates.setText(figures.rates());
        teams.refresh();
        drivers.refresh();
    }
}
