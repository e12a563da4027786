package org.headroom.ui.funding;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.FundingColumns;
import org.headroom.chart.FundingPlot;
import org.headroom.chart.FundingWords;
import org.headroom.domain.FundingAmount;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.FigureList;
import org.headroom.ui.shell.PlanChart;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;

import java.util.ArrayList;
import java.util.List;

/// Funding: the chart by year, growth reconciled to what funds it, and the rows.
final class FundingView extends VBox {

    private static final double CHART = 236;
    private static final double CHART_SHARE = 56;

    private final FundingFigures figures;
    private final PlanChart<FundingColumns> chart;
    private final Label finding = new Label();
    private final FigureList growth = new FigureList("growth-and-funding");
    private final Label ringfence = new Label();
    private final GridPane top = new GridPane();
    private final Node reconciliation;
    private final RecordTable<FundingAmount> table;

    FundingView(Workspace workspace, FundingFigures figures, FundingTables tables) {
        super(12);
        this.figures = figures;
        chart =
                new PlanChart<>(
                        workspace,
                        "funding-chart",
                        new PlanChart.Drawing<>(
                                s -> FundingColumns.of(s.model(), s.projection()),
                                FundingPlot::range,
                                FundingPlot::new,
                                FundingWords::finding,
                                FundingWords::table));
        table = tables.funding();
        Em.minHeight(table, 200);
        Explained.by(
                table.view(),
                () ->
                        table.selected().get().stream()
                                .filter(r -> isPlanned(workspace, r.year()))
                                .map(r -> Figure.of(Kind.FUNDING_LINE, r.fundingLine(), r.year()))
                                .toList());
        Explained.by(chart.block().pane(), () -> ofChart(workspace));
        reconciliation = reconciliation();
        arrange(false);
        VBox.setVgrow(table, Priority.ALWAYS);
        top.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(top, table);
        size(1);
    }

    private static boolean isPlanned(Workspace workspace, FinancialYear year) {
        return workspace.snapshot().get().projection().years().stream()
                .anyMatch(y -> y.year().equals(year));
    }

    /// The columns of the chart, and what the chosen one is made of.
    private static List<Figure> ofChart(Workspace workspace) {
        List<Figure> all = new ArrayList<>();
        workspace.snapshot().get().projection().years().stream()
                .map(y -> Figure.of(Kind.FUNDING, y.year()))
                .forEach(all::add);
        FinancialYear year = workspace.year().get();
        workspace.snapshot().get().model().funding().stream()
                .map(FundingAmount::fundingLine)
                .distinct()
                .map(line -> Figure.of(Kind.FUNDING_LINE, line, year))
                .forEach(all::add);
        all.add(Figure.of(Kind.PRECEPT, year));
        return all;
    }

    private Node reconciliation() {
        finding.setId("growth-finding");
        finding.getStyleClass().add("finding");
        finding.setWrapText(true);
        Label basis = new Label("ASC growth against new funding, £000, incremental");
        basis.getStyleClass().addAll("muted", "small");
        ringfence.setId("ringfence");
        ringfence.getStyleClass().addAll("muted", "small");
        ringfence.setWrapText(true);
        VBox box = new VBox(4, finding, basis, growth, ringfence);
        box.setPadding(new Insets(3, 0, 0, 0));
        return box;
    }

    /// Chart and sum side by side, or one under the other where there is little room.
    void arrange(boolean isCompact) {
        top.getChildren().clear();
        top.getColumnConstraints().setAll(share(isCompact ? 100 : CHART_SHARE));
        top.setVgap(isCompact ? 16 : 0);
        top.add(chart.block(), 0, 0);
        if (isCompact) {
            top.add(reconciliation, 0, 1);
        } else {
            top.getColumnConstraints().add(share(100 - CHART_SHARE));
            top.add(reconciliation, 1, 0);
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void size(double zoom) {
        top.setHgap(32 * zoom);
        chart.block().pane().setMinHeight(CHART * zoom);
        chart.block().pane().setPrefHeight(CHART * zoom);
        chart.block().pane().setMaxHeight(CHART * zoom);
    }

    void dress(ChartStyle style, double zoom) {
        chart.block().dress(style);
        size(zoom);
    }

    void refresh() {
        figures.refresh();
        chart.refresh();
        finding.setText(figures.growthFinding());
        growth.show(figures.growth());
        ringfence.setText(figures.ringfence());
        table.refresh();
    }
}
