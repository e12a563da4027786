package org.headroom.report.deck;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ForecastWords;
import org.headroom.domain.MonthSaving;
import org.headroom.engine.monitoring.ForecastRun.Point;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.LinePosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.monthly.MonthView;
import org.headroom.report.monthly.MonthWords;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The slides of a month.
public final class MonthSlides {

    private static final OptionalInt FIRST = OptionalInt.of(0x12436D);
    private static final OptionalInt SECOND = OptionalInt.of(0x28A197);
    private static final OptionalInt THIRD = OptionalInt.of(0xF46A25);
    private static final double MILLION = 1e6;
    private static final int MOST_COHORTS = 8;
    private static final int MOST_ROWS = 14;

    private final MonthView view;
    private final MonthPosition position;
    private final MonthWords words;

    private MonthSlides(MonthView view) {
        this.view = view;
        position = view.position();
        words = new MonthWords(view);
    }

    /// The slides of the month that was asked for, else the newest; where none is kept, one that
    /// says so.
    public static List<Slide> of(PaperBasis basis) {
        Optional<MonthView> view = MonthView.of(basis);
        return view.map(v -> new MonthSlides(v).slides())
                .orElseGet(() ->
                        List.of(
                                new Slide.Points(
                                        "Monthly report",
                                        basis.model().info().council(),
                                        List.of(MonthView.NONE))));
    }

    private List<Slide> slides() {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide.Points("Adult social care, " + view.name(), place(), words.summary()));
        if (!view.run().points().isEmpty()) {
            slides.add(forecasts());
        }
        cohorts().ifPresent(slides::add);
        if (!position.lines().isEmpty()) {
            slides.add(lines());
        }
        if (!position.savings().isEmpty()) {
            slides.add(savings());
        }
        slides.add(foundations());
        return slides;
    }

    private String place() {
        return view.council() + ", month " + view.number() + " of " + position.month().year();
    }

    private Slide forecasts() {
        ChartFinding finding = ForecastWords.finding(view.run(), view.council());
        List<Point> points = view.run().points();
        return new Slide.Chart(
                finding.title(),
                finding.subtitle(),
                finding.alternative(),
                false,
                false,
                points.stream().map(p -> Say.day(p.monthEnd())).toList(),
                List.of(
                        new Slide.Series(
                                "Low by past errors",
                                millions(points, p -> p.band().map(b -> b.low())),
                                SECOND),
                        new Slide.Series(
                                "Forecast less budget",
                                millions(points, p -> Optional.of(p.variance())),
                                FIRST),
                        new Slide.Series(
                                "High by past errors",
                                millions(points, p -> p.band().map(b -> b.high())),
                                THIRD)));
    }

    private static <T> List<Double> millions(List<T> rows, Function<T, Optional<Money>> amount) {
        return rows.stream()
                .map(row -> amount.apply(row).map(Money::pounds).orElse(0.0) / MILLION)
                .toList();
    }

    /// What volume, mix and price add in the cohorts that are furthest from the budget.
    private Optional<Slide> cohorts() {
        List<CohortPosition> furthest =
                words.furthestCohorts().stream().limit(MOST_COHORTS).toList();
        if (furthest.isEmpty()) {
            return Optional.empty();
        }
        CohortPosition first = furthest.getFirst();
        String title = MonthView.words(first.cohort()) + ": " + Say.over(first.split().change());
        return Optional.of(
                new Slide.Chart(
                        title,
                        "Volume, mix and price of gross cost to date against the budget’s own"
                                + " activity, £m, "
                                + place(),
                        title + " its budget to date.",
                        false,
                        true,
                        furthest.stream().map(c -> MonthView.words(c.cohort())).toList(),
                        List.of(
                                part("Volume", furthest, Split::volume, FIRST),
                                part("Mix", furthest, Split::mix, SECOND),
                                part("Price", furthest, Split::price, THIRD))));
    }

    private static Slide.Series part(
            String name,
            List<CohortPosition> cohorts,
            Function<Split, Money> part,
            OptionalInt colour) {
        return new Slide.Series(
                name, millions(cohorts, c -> Optional.of(part.apply(c.split()))), colour);
    }

    /// Every line, or where they are many those furthest from their budget.
    private Slide lines() {
        List<LinePosition> shown =
                position.lines().size() <= MOST_ROWS
                        ? position.lines()
                        : position.lines().stream()
                                .sorted((a, b) ->
                                        Long.compare(
                                                Math.abs(b.variance().pence()),
                                                Math.abs(a.variance().pence())))
                                .limit(MOST_ROWS)
                                .toList();
        List<Row> rows = new ArrayList<>();
        for (LinePosition line : shown) {
            String name = line.kept().budgetLine();
            rows.add(
                    view.isHidden(line)
                            ? Row.of(
                                    name,
                                    Disclosure.SUPPRESSED,
                                    Disclosure.SUPPRESSED,
                                    Disclosure.SUPPRESSED)
                            : Row.of(
                                    name,
                                    MoneyFormat.tableThousands(line.kept().budget()),
                                    MoneyFormat.tableThousands(line.kept().forecast()),
                                    MoneyFormat.varianceThousands(line.variance())));
        }
        rows.add(
                Row.total(
                        "All lines",
                        MoneyFormat.tableThousands(position.budget()),
                        MoneyFormat.tableThousands(position.forecast()),
                        MoneyFormat.varianceThousands(position.variance())));
        return new Slide.Table(
                "Forecast of the year: " + Say.over(position.variance()),
                "£000 net, " + place(),
                new Block.Grid(
                        "Lines",
                        List.of(
                                Column.text("Budget line", 6),
                                Column.number("Budget", 2),
                                Column.number("Forecast", 2),
                                Column.number("Variance", 3)),
                        rows));
    }

    private Slide savings() {
        List<Row> rows = new ArrayList<>();
        for (MonthSaving saving : position.savings().stream().limit(MOST_ROWS).toList()) {
            rows.add(
                    Row.of(
                            saving.scheme(),
                            MoneyFormat.tableThousands(saving.target()),
                            saving.delivered()
                                    .map(MoneyFormat::tableThousands)
                                    .orElse(MoneyFormat.NONE),
                            MonthWords.delivery(saving)));
        }
        rows.add(
                Row.total(
                        "All " + Say.count(position.savings().size(), "scheme", "schemes"),
                        MoneyFormat.tableThousands(position.savingsTarget()),
                        MoneyFormat.tableThousands(position.savingsDelivered()),
                        ""));
        return new Slide.Table(
                MoneyFormat.millions(position.savingsDelivered())
                        + " of "
                        + MoneyFormat.millions(position.savingsTarget())
                        + " savings delivered",
                "£000, " + place(),
                new Block.Grid(
                        "Savings",
                        List.of(
                                Column.text("Scheme", 6),
                                Column.number("Target", 2),
                                Column.number("Delivered", 2),
                                Column.text("Delivery", 3)),
                        rows));
    }

    private Slide foundations() {
        List<String> points = new ArrayList<>();
        points.add(words.comparison());
        view.assumptions().ifPresent(a -> points.add("The forecast rests on: " + a));
        view.source().ifPresent(s -> points.add("Source: " + s + "."));
        if (view.isShared()) {
            points.add("Small numbers are suppressed, because these slides are for sharing.");
        }
        return new Slide.Points("What it rests on", place(), points);
    }
}
