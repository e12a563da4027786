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
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Explained;
import org.headroom.ui.explain.Explaining;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;

import java.util.List;
import java.util.stream.Stream;

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

    IncomeView(
            Workspace workspace,
            FundingFigures figures,
            FundingTables tables,
            Explaining explaining) {
        super(8);
        this.figures = figures;
        finding.setId("income-finding");
        finding.getStyleClass().add("finding");
        change.getStyleClass().add("muted");
        change.setMinWidth(0);
        change.setWrapText(true);
        Button explain = new Button("Explain the change");
        explain.setId("income-explain");
        explain.getStyleClass().add("link-button");
        explain.setMinWidth(Region.USE_PREF_SIZE);
        explain.setOnAction(e -> explaining.explain(INCOME));
        HBox line = new HBox(8, change, explain);
        line.setAlignment(Pos.CENTER_LEFT);
        income = tables.income().upTo(MOST_TYPES);
        Explained.by(
                income.view(),
                () ->
                        income.selected().get().stream()
                                .flatMap(t ->
                                        Stream.of("contributions", "health-income", "gross", "net")
                                                .map(a ->
                                                        Figure.of(
                                                                Kind.SERVICE_TYPE,
                                                                t.name(),
                                                                a,
                                                                workspace.year().get())))
                                .toList());
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
