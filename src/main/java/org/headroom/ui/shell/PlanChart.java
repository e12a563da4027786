package org.headroom.ui.shell;

import javafx.scene.layout.Region;

import org.headroom.chart.AxisRange;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.ChartBlock;
import org.jfree.chart.plot.Plot;

import java.util.Optional;
import java.util.function.Function;

/// A chart of the newest results whose axis holds still while a thumb moves and fits on release.
///
/// @param <C> the figures that it draws
public final class PlanChart<C> {

    private final Workspace workspace;
    private final Drawing<C> drawing;
    private final ChartBlock block;
    private C figures;
    private AxisRange range;

    /// What is drawn and said.
    ///
    /// @param figures of a snapshot
    /// @param range the values that they reach
    public record Drawing<C>(
            Function<Snapshot, C> figures,
            Function<C, AxisRange> range,
            Painter<C> plot,
            Words<C> finding,
            Function<C, ChartTable> table) {}

    /// Makes a plot.
    @FunctionalInterface
    public interface Painter<C> {
        Plot plot(C figures, AxisRange range, ChartStyle style);
    }

    /// Finds the words above the chart.
    @FunctionalInterface
    public interface Words<C> {
        ChartFinding finding(C figures, String council, Optional<String> scenario);
    }

    public PlanChart(Workspace workspace, String id, Drawing<C> drawing) {
        this.workspace = workspace;
        this.drawing = drawing;
        figures = drawing.figures().apply(workspace.snapshot().get());
        range = drawing.range().apply(figures);
        block = new ChartBlock(id, new Chart(), new Region(), workspace.problem()::set);
    }

    public ChartBlock block() {
        return block;
    }

    /// Shows the newest results.
    public void refresh() {
        figures = drawing.figures().apply(workspace.snapshot().get());
        if (!workspace.isDragged()) {
            range = drawing.range().apply(figures);
        }
        block.refresh();
    }

    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return drawing.plot().plot(figures, range, style);
        }

        @Override
        public ChartFinding finding() {
            Snapshot snapshot = workspace.snapshot().get();
            return drawing.finding()
                    .finding(figures, snapshot.model().info().council(), snapshot.scenario());
        }

        @Override
        public ChartTable table() {
            return drawing.table().apply(figures);
        }
    }
}
