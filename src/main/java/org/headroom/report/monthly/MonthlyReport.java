package org.headroom.report.monthly;

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
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.paper.Paper;
import org.headroom.report.picture.Charts;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The monthly report as a paper.
public final class MonthlyReport {

    private final MonthView view;
    private final MonthPosition position;
    private final MonthWords words;

    private MonthlyReport(MonthView view) {
        this.view = view;
        position = view.position();
        words = new MonthWords(view);
    }

    /// The report of the month that was asked for, else the newest; where none is kept it says what
    /// to do.
    public static Paper of(PaperBasis basis) {
        Optional<MonthView> view = MonthView.of(basis);
        String council = basis.model().info().council();
        return view.map(v ->
                        new Paper(
                                "Monthly report, " + v.name(),
                                council
                                        + ", adult social care, month "
                                        + v.number()
                                        + " of "
                                        + v.position().month().year(),
                                basis.stamp(),
                                new MonthlyReport(v).blocks()))
                .orElseGet(() ->
                        new Paper(
                                "Monthly report",
                                council + ", adult social care",
                                basis.stamp(),
                                List.of(new Block.Paragraph("", MonthView.NONE))));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Summary"));
        blocks.add(new Block.Bullets(words.summary()));
        blocks.add(new Block.Heading(1, "Forecast"));
        if (!view.run().points().isEmpty()) {
            blocks.add(Charts.forecasts(view.run(), view.council()));
            blocks.add(forecasts());
        }
        blocks.add(new Block.Paragraph("What the forecast rests on.", assumptions()));
        if (!position.lines().isEmpty()) {
            blocks.add(new Block.Heading(1, "Budget lines"));
            blocks.add(lines());
        }
        blocks.add(new Block.Heading(1, "Purchased care against the budget’s own activity"));
        blocks.add(new Block.Paragraph("", words.comparison()));
        blocks.add(activity());
        blocks.add(split());
        care(blocks);
        blocks.add(new Block.Heading(1, "Starters and leavers"));
        blocks.add(movement());
        if (!position.savings().isEmpty()) {
            blocks.add(new Block.Heading(1, "Savings"));
            blocks.add(new Block.Paragraph("", words.savings()));
            blocks.add(savings());
        }
        view.source()
                .ifPresent(source -> {
                    blocks.add(new Block.Heading(1, "Where the figures come from"));
                    blocks.add(new Block.Paragraph("", source + "."));
                });
        return blocks;
    }

    private String assumptions() {
        return view.assumptions()
                .orElse(
                        view.isShared()
                                ? Disclosure.LEFT_OUT
                                : "Nothing was written down with this month.");
    }

    private void care(List<Block> blocks) {
        if (!position.withoutActivity().isZero() && !view.isShared()) {
            blocks.add(
                    new Block.Paragraph(
                            "",
                            MoneyFormat.poundsAndPence(position.withoutActivity())
                                    + " of cohorts without any client-week is in no split."));
        }
    }

    private Block.Grid forecasts() {
        List<Row> rows = new ArrayList<>();
        for (Point point : view.run().points()) {
            rows.add(
                    Row.of(
                            Say.day(point.monthEnd()),
                            MoneyFormat.varianceThousands(point.variance()),
                            point.band()
                                    .map(b -> MoneyFormat.varianceThousands(b.low()))
                                    .orElse(MoneyFormat.NONE),
                            point.band()
                                    .map(b -> MoneyFormat.varianceThousands(b.high()))
                                    .orElse(MoneyFormat.NONE)));
        }
        return new Block.Grid(
                "Successive forecasts of "
                        + view.run().year()
                        + " against the budget, £000, and where past errors would end them",
                List.of(
                        Column.text("Forecast at", 4),
                        Column.number("Forecast", 3),
                        Column.number("Low", 3),
                        Column.number("High", 3)),
                rows);
    }

    private Block.Grid lines() {
        List<Row> rows = new ArrayList<>();
        for (LinePosition line : position.lines()) {
            rows.add(
                    view.isHidden(line)
                            ? hidden(line.kept().budgetLine(), 4, false)
                            : line(
                                    line.kept().budgetLine(),
                                    line.kept().budget(),
                                    line.kept().toDate(),
                                    line.kept().forecast(),
                                    false));
        }
        rows.add(
                line("All lines", position.budget(), position.toDate(), position.forecast(), true));
        return new Block.Grid(
                "Budget, ledger to date and forecast by line, £000",
                List.of(
                        Column.text("Budget line", 6),
                        Column.number("Budget", 2),
                        Column.number("To date", 2),
                        Column.number("Forecast", 2),
                        Column.number("Variance", 3)),
                rows);
    }

    private static Row line(
            String name, Money budget, Optional<Money> toDate, Money forecast, boolean isTotal) {
        return new Row(
                List.of(
                        name,
                        MoneyFormat.tableThousands(budget),
                        toDate.map(MoneyFormat::tableThousands).orElse(MoneyFormat.NONE),
                        MoneyFormat.tableThousands(forecast),
                        MoneyFormat.varianceThousands(forecast.minus(budget))),
                isTotal);
    }

    private Block.Grid activity() {
        List<Row> rows = new ArrayList<>();
        for (CohortPosition each : position.cohorts()) {
            String name = MonthView.words(each.cohort());
            rows.add(
                    view.isHidden(each.cohort())
                            ? hidden(name, 4, false)
                            : Row.of(
                                    name,
                                    weeks(each.budget().clientWeeks()),
                                    weeks(each.actual().clientWeeks()),
                                    cost(each.budget().weeklyCost()),
                                    cost(each.actual().weeklyCost())));
        }
        return new Block.Grid(
                "Client-weeks to date and average weekly cost, £",
                List.of(
                        Column.text("Cohort", 7),
                        Column.number("Weeks, budget", 2),
                        Column.number("Weeks, actual", 2),
                        Column.number("£ a week, budget", 2),
                        Column.number("£ a week, actual", 2)),
                rows);
    }

    private static String weeks(double weeks) {
        return String.format(Locale.UK, "%,.1f", weeks);
    }

    private static String cost(double cost) {
        return String.format(Locale.UK, "%,.2f", cost);
    }

    private Block.Grid split() {
        List<Row> rows = new ArrayList<>();
        for (CohortPosition each : position.cohorts()) {
            rows.add(
                    view.isHidden(each.cohort())
                            ? hidden(MonthView.words(each.cohort()), 5, false)
                            : split(MonthView.words(each.cohort()), each.split(), false));
        }
        for (LinePosition line : position.lines()) {
            line.split()
                    .ifPresent(s ->
                            rows.add(
                                    view.isHidden(line)
                                            ? hidden(line.kept().budgetLine(), 5, true)
                                            : split(line.kept().budgetLine(), s, true)));
        }
        rows.add(
                view.isTotalHidden()
                        ? hidden("All purchased care", 5, true)
                        : split("All purchased care", position.total(), true));
        return new Block.Grid(
                "Volume, mix and price of gross cost to date, £; budget and the three add up to"
                        + " actual",
                List.of(
                        Column.text("Cohort", 6),
                        Column.number("Budget", 3),
                        Column.number("Volume", 3),
                        Column.number("Mix", 3),
                        Column.number("Price", 3),
                        Column.number("Actual", 3)),
                rows);
    }

    private static Row split(String name, Split split, boolean isTotal) {
        return new Row(
                List.of(
                        name,
                        pence(split.budget()),
                        pence(split.volume()),
                        pence(split.mix()),
                        pence(split.price()),
                        pence(split.actual())),
                isTotal);
    }

    /// To the penny, so that a reader can add up.
    private static String pence(Money amount) {
        String figure = MoneyFormat.poundsAndPence(amount).replace("£", "");
        return amount.pence() < 0
                ? "(" + figure.substring(MoneyFormat.MINUS.length()) + ")"
                : figure;
    }

    private static Row hidden(String name, int figures, boolean isTotal) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(Collections.nCopies(figures, Disclosure.SUPPRESSED));
        return new Row(cells, isTotal);
    }

    private Block.Grid movement() {
        List<CohortPosition> cohorts = position.cohorts();
        List<MonthView.Count> clients = view.clients();
        List<MonthView.Count> starters = view.starters();
        List<MonthView.Count> leavers = view.leavers();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cohorts.size(); i++) {
            rows.add(
                    Row.of(
                            MonthView.words(cohorts.get(i).cohort()),
                            clients.get(i).shown(),
                            starters.get(i).shown(),
                            leavers.get(i).shown()));
        }
        if (!view.isShared()) {
            rows.add(
                    Row.total(
                            "All purchased care",
                            String.format(Locale.UK, "%,.0f", position.clients()),
                            String.format(Locale.UK, "%,d", position.starters()),
                            String.format(Locale.UK, "%,d", position.leavers())));
        }
        return new Block.Grid(
                "Clients at the end of "
                        + view.name()
                        + ", starters and leavers since April; who moves to another cohort leaves"
                        + " the one and starts in the other",
                List.of(
                        Column.text("Cohort", 7),
                        Column.number("Clients", 2),
                        Column.number("Starters", 2),
                        Column.number("Leavers", 2)),
                rows);
    }

    private Block.Grid savings() {
        List<Row> rows = new ArrayList<>();
        for (MonthSaving saving : position.savings()) {
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
                        "All schemes",
                        MoneyFormat.tableThousands(position.savingsTarget()),
                        MoneyFormat.tableThousands(position.savingsDelivered()),
                        ""));
        return new Block.Grid(
                "Savings of " + position.month().year() + " and what is delivered, £000",
                List.of(
                        Column.text("Scheme", 6),
                        Column.number("Target", 2),
                        Column.number("Delivered", 2),
                        Column.text("Delivery", 3)),
                rows);
    }
}
