package org.headroom.ui.monitoring;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.ForecastPlot;
import org.headroom.chart.ForecastWords;
import org.headroom.domain.MonthLine;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.SideBySide;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.jfree.chart.plot.Plot;

import java.util.ArrayList;
import java.util.List;

/// The month in figures, the run of forecasts, lines and savings.
final class PositionView extends VBox {

    static final String RUN = "forecast-run";
    static final String SENTENCE = "forecast-sentence";
    static final String SOURCE = "month-source";
    static final String ASSUMPTIONS = "forecast-assumptions";
    private static final double LOWEST = 260;

    private final Workspace workspace;
    private final MonthModel months;
    private final FlowPane tiles = new FlowPane(20, 10);
    private final List<Tile> shown = new ArrayList<>();
    private final ChartBlock run;
    private final Label sentence = new Label();
    private final Label assumptions = new Label();
    private final RecordTable<MonthLine> lines;
    private final VBox left;
    private final Label source = new Label();
    private final SideBySide both;

    PositionView(Workspace workspace, MonthModel months, MonthTables tables) {
        super(12);
        this.workspace = workspace;
        this.months = months;
        run = new ChartBlock(RUN, new Run(), new Region(), workspace.problem()::set);
        VBox.setVgrow(run, Priority.ALWAYS);
        lines = tables.lines();
        lines.wrapCaption();
        words(sentence, SENTENCE);
        words(assumptions, ASSUMPTIONS);
        words(source, SOURCE);
        left = new VBox(8, run, sentence, assumptions);
        // Words that wrap need their height before the grid shares its own out.
        left.minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::leastLeft,
                                left.widthProperty(),
                                sentence.textProperty(),
                                assumptions.textProperty(),
                                sentence.fontProperty()));
        both = new SideBySide(left, lines);
        both.setHgap(28);
        both.setVgap(16);
        VBox.setVgrow(both, Priority.ALWAYS);
        tiles.setId("month-tiles");
        getChildren().addAll(source, tiles, both);
    }

    private double leastLeft() {
        double width = left.getWidth();
        return run.minHeight(width)
                + sentence.prefHeight(width)
                + assumptions.prefHeight(width)
                + 2 * left.getSpacing();
    }

    private static void words(Label label, String id) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
    }

    /// A figure of the month: what it is, the figure, a line of sense.
    private static final class Tile extends VBox {

        private final Label label = new Label();
        private final Label value = new Label();
        private final Label sense = new Label();
        private final Tooltip whole = new Tooltip();

        Tile() {
            super(1);
            label.getStyleClass().addAll("muted", "small");
            value.getStyleClass().add("kpi-value");
            sense.getStyleClass().add("small");
            value.setMinWidth(Region.USE_PREF_SIZE);
            for (Label each : List.of(label, value, sense)) {
                each.setTooltip(whole);
            }
            label.setMinWidth(0);
            sense.setMinWidth(0);
            getChildren().addAll(label, value, sense);
        }

        void show(MonthFigures.Figure figure) {
            label.setText(figure.label());
            value.setText(figure.value());
            sense.setText(figure.sense());
            whole.setText(figure.label() + ": " + figure.value() + ", " + figure.sense());
        }
    }

    /// Puts the tables under the chart, or beside it.
    void stack(boolean isStacked) {
        both.stack(isStacked);
    }

    void dress(ChartStyle style, double zoom) {
        run.dress(style);
        run.pane().setMinHeight(LOWEST * zoom);
    }

    void refresh() {
        months.position().ifPresent(this::show);
        months.run().ifPresent(this::show);
    }

    private void show(MonthPosition position) {
        List<MonthFigures.Figure> figures = MonthFigures.of(position);
        while (shown.size() < figures.size()) {
            Tile tile = new Tile();
            shown.add(tile);
            tiles.getChildren().add(tile);
        }
        for (int i = 0; i < figures.size(); i++) {
            shown.get(i).show(figures.get(i));
        }
        lines.caption(MonthFigures.linesFinding(position));
        lines.refreshAnew();
        source.setText(
                "Compared with: "
                        + position.month().budget()
                        + ". Source: "
                        + position.month().source()
                        + ".");
        String rests = position.month().assumptions();
        assumptions.setText(rests.isEmpty() ? "" : "The forecast rests on: " + rests);
    }

    private void show(ForecastRun forecasts) {
        sentence.setText(forecasts.newest().map(ForecastWords::sentence).orElse(""));
        run.refresh();
    }

    /// The run of forecasts as a chart, its words and its table.
    private final class Run implements ChartBlock.Source {

        private ForecastRun run() {
            return months.run()
                    .orElseGet(() ->
                            new ForecastRun(
                                    months.model().info().baseYear(), List.of(), List.of()));
        }

        @Override
        public Plot plot(ChartStyle style) {
            return new ForecastPlot(run(), style);
        }

        @Override
        public ChartFinding finding() {
            return ForecastWords.finding(
                    run(), workspace.snapshot().get().model().info().council());
        }

        @Override
        public ChartTable table() {
            return ForecastWords.table(run());
        }
    }
}
