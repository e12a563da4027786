package org.headroom.ui.scenarios;

import javafx.scene.layout.Region;

import org.headroom.chart.AxisRange;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.ScenarioLines;
import org.headroom.chart.ScenarioLinesPlot;
import org.headroom.chart.ScenarioLinesWords;
import org.headroom.ui.control.ChartBlock;
import org.jfree.chart.plot.Plot;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The gaps of the compared layers by year; the axis holds still while a thumb moves.
final class GapLines {

    private final ChartBlock block;
    private final Supplier<String> council;
    private ScenarioLines lines = new ScenarioLines(List.of(), List.of());
    private AxisRange range = new AxisRange(0, 1);
    private boolean isFitted;

    GapLines(String id, Supplier<String> council, Consumer<String> problem) {
        this.council = council;
        block = new ChartBlock(id, new Chart(), new Region(), problem);
    }

    ChartBlock block() {
        return block;
    }

    void show(Compared compared) {
        lines = compared.lines();
        if (!isFitted || !compared.isDragged()) {
            range = lines.range();
            isFitted = true;
        }
        block.refresh();
    }

    AxisRange range() {
        return range;
    }

    /// The lines as a chart, their words and their table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new ScenarioLinesPlot(lines, range, style);
        }

        @Override
        public ChartFinding finding() {
            return ScenarioLinesWords.finding(lines, council.get());
        }

        @Override
        public ChartTable table() {
            return ScenarioLinesWords.table(lines);
        }
    }
}
