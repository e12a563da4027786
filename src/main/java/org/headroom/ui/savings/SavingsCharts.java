package org.headroom.ui.savings;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.headroom.chart.AxisRange;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.GapPlanPlot;
import org.headroom.chart.GapPlanWords;
import org.headroom.chart.TrackingPlot;
import org.headroom.chart.TrackingWords;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.SideBySide;
import org.jfree.chart.plot.Plot;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What schemes have delivered, and how the gap is closed, side by side.
final class SavingsCharts extends StackPane {

    static final String TRACKING = "savings-delivered";
    static final String GAP_PLAN = "gap-plan";
    private static final double SPACE = 32;
    private static final double LOWEST = 190;

    private final SavingsFigures figures;
    private final ChartBlock tracking;
    private final ChartBlock plan;
    private final SideBySide both;
    private AxisRange range;

    SavingsCharts(SavingsFigures figures, Consumer<String> problem) {
        this.figures = figures;
        range = GapPlanPlot.range(figures.plans());
        tracking = new ChartBlock(TRACKING, new Tracking(), new Region(), problem);
        plan = new ChartBlock(GAP_PLAN, new Plan(), new Region(), problem);
        Explained.by(tracking.pane(), this::delivered);
        Explained.by(plan.pane(), this::gaps);
        both = new SideBySide(tracking, plan);
        both.setHgap(SPACE);
        both.setVgap(SPACE / 2);
        getChildren().add(both);
    }

    /// The bars of the delivery chart.
    private List<Figure> delivered() {
        FinancialYear base = figures.model().info().baseYear();
        return figures.model().savingsProfile().stream()
                .filter(t -> t.year().equals(base) && t.delivered().isPresent())
                .map(t -> Figure.of(Kind.SCHEME, t.scheme(), "delivered", base))
                .toList();
    }

    /// The columns of the gap plan.
    private List<Figure> gaps() {
        return figures.plans().stream()
                .flatMap(p ->
                        Stream.of(Figure.of(Kind.GAP, p.year()), Figure.of(Kind.SAVINGS, p.year())))
                .toList();
    }

    /// Puts the charts one under the other, or side by side.
    void stack(boolean isStacked) {
        both.stack(isStacked);
    }

    void refresh() {
        if (!figures.isDragged()) {
            range = GapPlanPlot.range(figures.plans());
        }
        tracking.refresh();
        plan.refresh();
    }

    void dress(ChartStyle style, double zoom) {
        both.setHgap(SPACE * zoom);
        for (ChartBlock block : List.of(tracking, plan)) {
            block.dress(style);
            block.pane().setMinHeight(LOWEST * zoom);
        }
    }

    /// What is delivered as a chart, its words and its table.
    private final class Tracking implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new TrackingPlot(figures.tracking(), figures.tracked(), style);
        }

        @Override
        public ChartFinding finding() {
            return TrackingWords.finding(figures.tracking(), figures.period());
        }

        @Override
        public ChartTable table() {
            return TrackingWords.table(figures.tracking(), figures.tracked());
        }
    }

    /// How the gap is closed as a chart, its words and its table.
    private final class Plan implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new GapPlanPlot(figures.plans(), range, style);
        }

        @Override
        public ChartFinding finding() {
            return GapPlanWords.finding(
                    figures.plans(), figures.year(), figures.council(), figures.scenario());
        }

        @Override
        public ChartTable table() {
            return GapPlanWords.table(figures.plans());
        }
    }
}
