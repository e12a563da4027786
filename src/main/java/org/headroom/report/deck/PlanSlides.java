package org.headroom.report.deck;

import org.headroom.chart.BridgeRow;
import org.headroom.chart.BridgeRows;
import org.headroom.chart.BridgeWords;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.GapColumns;
import org.headroom.chart.GapWords;
import org.headroom.domain.DriverAddress;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The slides of a plan.
public final class PlanSlides {

    private static final OptionalInt INCREASE = OptionalInt.of(0x12436D);
    private static final OptionalInt DECREASE = OptionalInt.of(0xF46A25);
    private static final OptionalInt TOTAL = OptionalInt.of(0x3D3D3D);
    private static final OptionalInt SECOND = OptionalInt.of(0x28A197);
    private static final double MILLION = 1e6;
    private static final int MOST_BARS = 8;

    private final PaperBasis basis;
    private final YearProjection next;

    private PlanSlides(PaperBasis basis) {
        this.basis = basis;
        next = basis.next();
    }

    /// The slides of a run.
    public static List<Slide> of(PaperBasis basis) {
        PlanSlides slides = new PlanSlides(basis);
        List<Slide> all = new ArrayList<>();
        all.add(slides.summary());
        all.add(slides.bridge());
        all.add(slides.gap());
        all.add(slides.plan());
        slides.sensitivity().ifPresent(all::add);
        all.add(slides.foundations());
        return all;
    }

    private String place() {
        return basis.model().info().council() + ", " + basis.stamp().scenario();
    }

    private Slide summary() {
        Money budget = basis.projection().base().approvedBudget();
        Money change = next.requirement().minus(budget);
        SavingsAtRisk risk =
                SavingsAtRisk.of(basis.model(), basis.projection().scenario(), next.year());
        List<String> points = new ArrayList<>();
        points.add(
                "Adult social care requires "
                        + MoneyFormat.millions(next.requirement())
                        + " in "
                        + next.year()
                        + ". It "
                        + Say.rises(change)
                        + " on the budget of "
                        + basis.projection().baseYear()
                        + ".");
        points.add(
                "Funding of "
                        + MoneyFormat.millions(next.funding())
                        + " leaves "
                        + Say.gap(next.gap())
                        + ".");
        if (!basis.last().equals(next)) {
            points.add(
                    "By " + basis.last().year() + " there is " + Say.gap(basis.last().gap()) + ".");
        }
        points.add(
                "Of new savings of "
                        + MoneyFormat.millions(risk.target())
                        + ", "
                        + MoneyFormat.millions(risk.atRisk())
                        + " is at risk.");
        return new Slide.Points("Adult social care budget " + next.year(), place(), points);
    }

    /// Movements as floating bars; where the budget would fall below nothing, the changes alone.
    private Slide bridge() {
        BridgeRows rows = BridgeRows.of(basis.projection(), next.year(), Set.of());
        ChartFinding finding =
                BridgeWords.finding(
                        rows, basis.model().info().council(), basis.projection().scenario());
        List<BridgeRow> shown = rows.rows();
        boolean floats =
                shown.stream().allMatch(r -> r.start().pence() >= 0 && r.end().pence() >= 0);
        List<BridgeRow> used = floats ? shown : shown.stream().filter(r -> !r.isTotal()).toList();
        List<Double> hold = new ArrayList<>();
        List<Double> total = new ArrayList<>();
        List<Double> rise = new ArrayList<>();
        List<Double> fall = new ArrayList<>();
        for (BridgeRow row : used) {
            double from = row.start().pounds() / MILLION;
            double to = row.end().pounds() / MILLION;
            double amount = to - from;
            hold.add(floats && !row.isTotal() ? Math.min(from, to) : 0.0);
            total.add(row.isTotal() ? amount : 0.0);
            rise.add(row.isTotal() ? 0.0 : Math.max(0, amount));
            fall.add(row.isTotal() ? 0.0 : floats ? Math.max(0, -amount) : Math.min(0, amount));
        }
        return new Slide.Chart(
                finding.title(),
                finding.subtitle(),
                finding.alternative(),
                true,
                true,
                used.stream().map(r -> r.label() + ", " + value(r)).toList(),
                List.of(
                        new Slide.Series("Up to here", hold, OptionalInt.empty()),
                        new Slide.Series("Budget and requirement", total, TOTAL),
                        new Slide.Series("Increase", rise, INCREASE),
                        new Slide.Series("Decrease", fall, DECREASE)));
    }

    private static String value(BridgeRow row) {
        return row.isTotal()
                ? MoneyFormat.millions(row.amount())
                : MoneyFormat.signedMillions(row.amount());
    }

    private Slide gap() {
        GapColumns columns = GapColumns.of(basis.model(), basis.projection());
        ChartFinding finding =
                GapWords.finding(
                        columns, basis.model().info().council(), basis.projection().scenario());
        List<GapColumns.Column> all = columns.columns();
        return new Slide.Chart(
                finding.title(),
                finding.subtitle() + ", " + place(),
                finding.alternative(),
                false,
                false,
                all.stream().map(c -> c.label() + (c.isForecast() ? " forecast" : "")).toList(),
                List.of(
                        new Slide.Series(
                                "Requirement",
                                all.stream().map(c -> c.requirement().pounds() / MILLION).toList(),
                                INCREASE),
                        new Slide.Series(
                                "Funding",
                                all.stream().map(c -> c.funding().pounds() / MILLION).toList(),
                                SECOND)));
    }

    private Slide plan() {
        List<Row> rows = new ArrayList<>();
        for (YearProjection year : basis.projection().years()) {
            rows.add(
                    Row.of(
                            year.year().toString(),
                            MoneyFormat.tableMillions(year.requirement()),
                            MoneyFormat.tableMillions(year.funding()),
                            MoneyFormat.tableMillions(year.gap()),
                            MoneyFormat.tableMillions(year.incrementalGap()),
                            year.councilGap()
                                    .map(MoneyFormat::tableMillions)
                                    .orElse(MoneyFormat.NONE)));
        }
        return new Slide.Table(
                "Plan to " + basis.last().year() + ": " + Say.gap(basis.last().gap()),
                "£m net, a gap in brackets is funding to spare, " + place(),
                new Block.Grid(
                        "Plan",
                        List.of(
                                Column.text("Year", 2),
                                Column.number("Requirement", 2),
                                Column.number("Funding", 2),
                                Column.number("Gap, cumulative", 2),
                                Column.number("Gap new in the year", 2),
                                Column.number("Council’s gap new in the year", 3)),
                        rows));
    }

    private Optional<Slide> sensitivity() {
        List<Map.Entry<DriverAddress, Sensitivity.Effect>> widest =
                basis.widest().stream().limit(MOST_BARS).toList();
        if (widest.isEmpty()) {
            return Optional.empty();
        }
        String first = PaperBasis.name(widest.getFirst().getKey());
        String size = Say.size(widest.getFirst().getValue().largest());
        return Optional.of(
                new Slide.Chart(
                        first + " matters most: up to " + size,
                        "Change of the requirement of "
                                + next.year()
                                + " at the ends of each value’s range, £m, "
                                + place(),
                        first + " moves the requirement most, by up to " + size + ".",
                        false,
                        true,
                        widest.stream().map(e -> PaperBasis.name(e.getKey())).toList(),
                        List.of(
                                new Slide.Series(
                                        "At its low",
                                        widest.stream()
                                                .map(e -> e.getValue().atLow().pounds() / MILLION)
                                                .toList(),
                                        DECREASE),
                                new Slide.Series(
                                        "At its high",
                                        widest.stream()
                                                .map(e -> e.getValue().atHigh().pounds() / MILLION)
                                                .toList(),
                                        INCREASE))));
    }

    private Slide foundations() {
        List<String> points = new ArrayList<>();
        points.add("Clients and forecast are those of " + Say.day(basis.stamp().dataCut()) + ".");
        List<String> changed = basis.stamp().changed();
        points.add(
                basis.projection().scenario().isEmpty()
                        ? "This is the base scenario."
                        : "The scenario changes "
                                + Say.count(changed.size(), "value", "values")
                                + " of the base.");
        changed.stream().limit(MOST_BARS).forEach(points::add);
        if (basis.stamp().sharing()) {
            points.add("Small numbers are suppressed, because these slides are for sharing.");
        }
        return new Slide.Points("What it rests on", place(), points);
    }

    /// The slides as a paper, for a preview.
    public static List<Block> blocks(List<Slide> slides) {
        List<Block> blocks = new ArrayList<>();
        for (Slide slide : slides) {
            blocks.add(new Block.Heading(1, slide.title()));
            blocks.add(new Block.Paragraph("", slide.subtitle()));
            switch (slide) {
                case Slide.Points points -> blocks.add(new Block.Bullets(points.points()));
                case Slide.Table table -> blocks.add(table.grid());
                case Slide.Chart chart ->
                        blocks.add(new Block.Paragraph("Chart.", chart.alternative()));
            }
        }
        return blocks;
    }
}
