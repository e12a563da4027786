package org.headroom.ui.imports;

import javafx.scene.layout.Region;

import org.headroom.chart.BridgePlot;
import org.headroom.chart.BridgeRow;
import org.headroom.chart.BridgeRows;
import org.headroom.chart.BridgeView;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.ChartBlock;
import org.jfree.chart.plot.Plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The bridge from the requirement now to the one after the import.
final class EffectChart {

    private final ChartBlock block;
    private BridgeRows rows;
    private String scenario = "";

    /// @param problem told in words what could not be done
    EffectChart(BridgeRows rows, Consumer<String> problem) {
        this.rows = rows;
        block = new ChartBlock(ImportIds.EFFECT + "-bridge", new Chart(), new Region(), problem);
    }

    ChartBlock block() {
        return block;
    }

    void show(BridgeRows next, String inScenario) {
        rows = next;
        scenario = inScenario;
        fit();
        block.refresh();
    }

    void dress(ChartStyle style) {
        block.dress(style);
        fit();
    }

    private void fit() {
        double height = new BridgePlot(block.style(), view()).preferredHeight();
        block.pane().setMinHeight(height);
        block.pane().setPrefHeight(height);
        block.pane().setMaxHeight(height);
    }

    private BridgeView view() {
        return BridgeView.of(rows, true);
    }

    /// The chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new BridgePlot(style, view());
        }

        @Override
        public ChartFinding finding() {
            return new ChartFinding(
                    largest()
                            .map(r ->
                                    "Largest part: "
                                            + inSentence(r)
                                            + ", "
                                            + MoneyFormat.signedMillions(r.amount()))
                            .orElse("Nothing moves the requirement of " + rows.year()),
                    "Change in net requirement " + rows.year() + ", £m, " + scenario,
                    alternative());
        }

        @Override
        public ChartTable table() {
            List<List<String>> cells = new ArrayList<>();
            for (BridgeRow row : rows.rows()) {
                cells.add(
                        List.of(
                                row.label(),
                                row.isTotal()
                                        ? MoneyFormat.tableThousands(row.amount())
                                        : MoneyFormat.signedThousands(row.amount())));
            }
            return new ChartTable(List.of("Part", "£000"), cells);
        }
    }

    private Optional<BridgeRow> largest() {
        return rows.movements().stream()
                .max(Comparator.comparingLong(r -> Math.abs(r.amount().pence())));
    }

    private static String inSentence(BridgeRow row) {
        return row.label().substring(0, 1).toLowerCase(Locale.UK) + row.label().substring(1);
    }

    private String alternative() {
        Money from = rows.opening();
        String parts =
                rows.movements().stream()
                        .map(r -> inSentence(r) + " " + MoneyFormat.signedMillions(r.amount()))
                        .collect(Collectors.joining(", "));
        return "The requirement of "
                + rows.year()
                + " goes from "
                + MoneyFormat.millions(from)
                + " to "
                + MoneyFormat.millions(rows.requirement())
                + (parts.isEmpty() ? "." : ": " + parts + ".");
    }
}
