package org.headroom.ui.overview;

import javafx.scene.layout.Region;

import org.headroom.chart.AxisRange;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.GapColumns;
import org.headroom.chart.GapPlot;
import org.headroom.chart.GapWords;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.shell.Ids;
import org.headroom.ui.shell.Workspace;
import org.jfree.chart.plot.Plot;

/// Requirement against funding on the Overview page.
final class GapBlock {

    private final Workspace workspace;
    private final ChartBlock block;
    private GapColumns columns;
    private AxisRange range;

    GapBlock(Workspace workspace) {
        this.workspace = workspace;
        columns = newest();
        range = GapPlot.range(columns);
        block = new ChartBlock(Ids.GAP, new Chart(), new Region(), workspace.problem()::set);
    }

    ChartBlock block() {
        return block;
    }

    private GapColumns newest() {
        Snapshot snapshot = workspace.snapshot().get();
        return GapColumns.of(snapshot.model(), snapshot.projection());
    }

    void refresh() {
        columns = newest();
        AxisRange wanted = GapPlot.range(columns);
        range =
                workspace.snapshot().get().isPreview()
                        ? range.holding(wanted.low() / 1.1, wanted.high() / 1.1)
                        : wanted;
        block.refresh();
    }

    /// The gap as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new GapPlot(columns, range, style);
        }

        @Override
        public ChartFinding finding() {
            Snapshot snapshot = workspace.snapshot().get();
            return GapWords.finding(
                    columns, snapshot.model().info().council(), snapshot.scenario());
        }

        @Override
        public ChartTable table() {
            return GapWords.table(columns);
        }
    }
}
