package org.headroom.ui.funding;

import javafx.scene.layout.Region;

import org.headroom.chart.AxisRange;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.FundingColumns;
import org.headroom.chart.FundingPlot;
import org.headroom.chart.FundingWords;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.shell.Workspace;
import org.jfree.chart.plot.Plot;

/// Funding above the base budget by year, as a chart.
final class FundingBlock {

    private final Workspace workspace;
    private final ChartBlock block;
    private FundingColumns columns;
    private AxisRange range;

    FundingBlock(Workspace workspace) {
        this.workspace = workspace;
        columns = newest();
        range = FundingPlot.range(columns);
        block =
                new ChartBlock(
                        "funding-chart", new Chart(), new Region(), workspace.problem()::set);
    }

    ChartBlock block() {
        return block;
    }

    private FundingColumns newest() {
        Snapshot snapshot = workspace.snapshot().get();
        return FundingColumns.of(snapshot.model(), snapshot.projection());
    }

    void refresh() {
        columns = newest();
        AxisRange wanted = FundingPlot.range(columns);
        range =
                workspace.snapshot().get().isPreview()
                        ? range.holding(wanted.low() / 1.1, wanted.high() / 1.1)
                        : wanted;
        block.refresh();
    }

    /// Funding as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new FundingPlot(columns, range, style);
        }

        @Override
        public ChartFinding finding() {
            Snapshot snapshot = workspace.snapshot().get();
            return FundingWords.finding(
                    columns, snapshot.model().info().council(), snapshot.scenario());
        }

        @Override
        public ChartTable table() {
            return FundingWords.table(columns);
        }
    }
}
