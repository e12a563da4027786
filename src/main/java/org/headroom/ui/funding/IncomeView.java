package org.headroom.ui.funding;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.domain.ServiceType;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.result.Step;
import org.headroom.ui.control.Em;
import org.headroom.ui.explain.ExplainModel;
import org.headroom.ui.explain.ExplainPanel;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;

import java.util.List;

/// What clients and health pay towards the cost of care, and what moves it.
final class IncomeView extends VBox {

    private static final int MOST_TYPES = 12;
    private static final Subject.OfSteps INCOME =
            new Subject.OfSteps(
                    "Client and health income",
                    List.of(Step.CLIENT_CONTRIBUTIONS, Step.HEALTH_INCOME));

    private final FundingFigures figures;
    private final Label finding = new Label();
    private final Label change = new Label();
    private final RecordTable<ServiceType> income;
    private final RecordTable<DriverRow> uprating;

    IncomeView(Workspace workspace, FundingFigures figures, FundingTables tables, RightSlot slot) {
        super(8);
        this.figures = figures;
        finding.setId("income-finding");
        finding.getStyleClass().add("finding");
        change.getStyleClass().add("muted");
        change.setMinWidth(0);
        change.setWrapText(true);
        ExplainModel explained = new ExplainModel(workspace, List.of(INCOME));
        ExplainPanel panel = new ExplainPanel(explained, slot);
        Button explain = new Button("Explain the change");
        explain.setId("income-explain");
        explain.getStyleClass().add("link-button");
        explain.setMinWidth(Region.USE_PREF_SIZE);
        explain.setOnAction(e -> {
            explained.explain(INCOME);
            slot.show(panel);
        });
        HBox line = new HBox(8, change, explain);
        line.setAlignment(Pos.CENTER_LEFT);
        income = tables.income().upTo(MOST_TYPES);
        uprating = tables.uprating();
        Em.minHeight(uprating, 170);
        VBox.setVgrow(uprating, Priority.ALWAYS);
        getChildren().addAll(new VBox(0, finding, line), income, uprating);
    }

    void refresh() {
        figures.refresh();
        finding.setText(figures.incomeFinding());
        change.setText(figures.incomeChange());
        income.refresh();
        uprating.refresh();
    }
}
