package org.headroom.report.picture;

import org.headroom.chart.BridgePlot;
import org.headroom.chart.BridgeRows;
import org.headroom.chart.BridgeView;
import org.headroom.chart.BridgeWords;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.chart.ForecastPlot;
import org.headroom.chart.ForecastWords;
import org.headroom.chart.GapColumns;
import org.headroom.chart.GapPlot;
import org.headroom.chart.GapWords;
import org.headroom.chart.HouseChart;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.kernel.FinancialYear;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

import java.util.Set;

/// Charts of a plan, each under its finding.
public final class Charts {

    private static final int WIDTH = 690;
    private static final int HEIGHT = 400;
    private static final int HEADING = 86;

    private Charts() {}

    /// From the budget before to the requirement of a year.
    public static Block.Picture bridge(PaperBasis basis, FinancialYear year) {
        BridgeRows rows = BridgeRows.of(basis.projection(), year, Set.of());
        BridgePlot plot = new BridgePlot(style(), BridgeView.of(rows.onPaper(), false));
        ChartFinding finding =
                BridgeWords.finding(
                        rows, basis.model().info().council(), basis.projection().scenario());
        return picture(plot, finding, (int) Math.ceil(plot.preferredHeight()) + HEADING);
    }

    /// Requirement against funding by year.
    public static Block.Picture gap(PaperBasis basis) {
        GapColumns columns = GapColumns.of(basis.model(), basis.projection());
        ChartFinding finding =
                GapWords.finding(
                        columns, basis.model().info().council(), basis.projection().scenario());
        return picture(new GapPlot(columns, GapPlot.range(columns), style()), finding, HEIGHT);
    }

    /// The forecasts of a year one after the other.
    ///
    /// @param council the place
    public static Block.Picture forecasts(ForecastRun run, String council) {
        return picture(new ForecastPlot(run, style()), ForecastWords.finding(run, council), HEIGHT);
    }

    private static ChartStyle style() {
        return ChartStyle.page(ChartTheme.light());
    }

    private static Block.Picture picture(Plot plot, ChartFinding finding, int height) {
        JFreeChart chart = HouseChart.headed(plot, style(), finding);
        return new Block.Picture(finding.alternative(), chart::draw, WIDTH, height);
    }
}
