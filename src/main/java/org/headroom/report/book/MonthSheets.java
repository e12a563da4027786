package org.headroom.report.book;

import org.headroom.domain.MonthSaving;
import org.headroom.domain.PastForecast;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.LinePosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.kernel.CodeWords;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.book.Sheet.Value;
import org.headroom.report.monthly.MonthView;
import org.headroom.report.monthly.MonthWords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The tables of a month, a note on them first.
public final class MonthSheets {

    private final MonthView view;
    private final MonthPosition position;

    private MonthSheets(MonthView view) {
        this.view = view;
        position = view.position();
    }

    /// The tables of the month that was asked for, else the newest; where none is kept the notes
    /// alone.
    public static PlanSheets of(PaperBasis basis) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(NotesSheet.of(basis.stamp()));
        Optional<MonthView> view = MonthView.of(basis);
        view.ifPresentOrElse(
                v -> sheets.addAll(new MonthSheets(v).sheets()),
                () ->
                        sheets.add(
                                new Sheet(
                                        "Month",
                                        List.of("What", "Value"),
                                        List.of(
                                                List.of(
                                                        Value.of("Month"),
                                                        Value.of(MonthView.NONE))))));
        return new PlanSheets(sheets);
    }

    private List<Sheet> sheets() {
        return List.of(month(), lines(), cohorts(), savings(), forecasts());
    }

    private Sheet month() {
        List<List<Value>> rows = new ArrayList<>();
        fact(rows, "Month to", Value.of(position.month().monthEnd().toString()));
        fact(rows, "Compared with", Value.of(position.month().budget()));
        view.source().ifPresent(s -> fact(rows, "Source", Value.of(s)));
        view.assumptions().ifPresent(a -> fact(rows, "The forecast rests on", Value.of(a)));
        if (!position.lines().isEmpty()) {
            fact(rows, "Budget of the year, £", Value.of(position.budget()));
            fact(rows, "Forecast of the year, £", Value.of(position.forecast()));
            fact(rows, "Forecast less budget, £", Value.of(position.variance()));
        }
        if (!view.isTotalHidden()) {
            Split total = position.total();
            fact(rows, "Purchased care to date, budget, gross, £", Value.of(total.budget()));
            fact(rows, "Volume, £", Value.of(total.volume()));
            fact(rows, "Mix, £", Value.of(total.mix()));
            fact(rows, "Price, £", Value.of(total.price()));
            fact(rows, "Purchased care to date, actual, gross, £", Value.of(total.actual()));
        }
        if (!view.isShared()) {
            fact(rows, "Of cohorts without client-weeks, £", Value.of(position.withoutActivity()));
        }
        if (!position.savings().isEmpty()) {
            fact(rows, "Savings, target, £", Value.of(position.savingsTarget()));
            fact(rows, "Savings, delivered, £", Value.of(position.savingsDelivered()));
        }
        return new Sheet("Month", List.of("What", "Value"), rows);
    }

    private static void fact(List<List<Value>> rows, String what, Value value) {
        rows.add(List.of(Value.of(what), value));
    }

    private Sheet lines() {
        List<List<Value>> rows = new ArrayList<>();
        for (LinePosition line : position.lines()) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(line.kept().budgetLine()));
            if (view.isHidden(line)) {
                row.addAll(suppressed(9));
            } else {
                row.add(Value.of(line.kept().budget()));
                row.add(Value.of(line.kept().toDate()));
                row.add(Value.of(line.kept().forecast()));
                row.add(Value.of(line.variance()));
                row.addAll(
                        line.split()
                                .map(MonthSheets::split)
                                .orElse(Collections.nCopies(5, Value.of(""))));
            }
            rows.add(row);
        }
        return new Sheet(
                "Lines",
                List.of(
                        "Budget line",
                        "Budget, net, £",
                        "Ledger to date, net, £",
                        "Forecast, net, £",
                        "Forecast less budget, £",
                        "Care to date, budget, gross, £",
                        "Volume, £",
                        "Mix, £",
                        "Price, £",
                        "Care to date, actual, gross, £"),
                rows);
    }

    private static List<Value> split(Split split) {
        return List.of(
                Value.of(split.budget()),
                Value.of(split.volume()),
                Value.of(split.mix()),
                Value.of(split.price()),
                Value.of(split.actual()));
    }

    private static List<Value> suppressed(int cells) {
        return Collections.nCopies(cells, Value.of(Disclosure.SUPPRESSED));
    }

    private Sheet cohorts() {
        List<CohortPosition> cohorts = position.cohorts();
        List<Value> clients = counts(view.clients());
        List<Value> starters = counts(view.starters());
        List<Value> leavers = counts(view.leavers());
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < cohorts.size(); i++) {
            CohortPosition each = cohorts.get(i);
            List<Value> row = new ArrayList<>();
            row.add(Value.of(CodeWords.of(each.cohort().serviceType())));
            row.add(Value.of(CodeWords.of(each.cohort().ageGroup())));
            row.add(Value.of(CodeWords.of(each.cohort().supportReason())));
            row.add(Value.of(each.kept().budgetLine()));
            row.add(clients.get(i));
            row.add(starters.get(i));
            row.add(leavers.get(i));
            row.addAll(view.isHidden(each.cohort()) ? suppressed(10) : figures(each));
            rows.add(row);
        }
        return new Sheet(
                "Cohorts",
                List.of(
                        "Service type",
                        "Age group",
                        "Support reason",
                        "Budget line",
                        "Clients at the month’s end",
                        "Starters since April",
                        "Leavers since April",
                        "Client-weeks to date, budget",
                        "Client-weeks to date, actual",
                        "Average weekly cost, budget, £",
                        "Average weekly cost, actual, £",
                        "Budget to date, gross, £",
                        "Volume, £",
                        "Mix, £",
                        "Price, £",
                        "Actual to date, gross, £",
                        "Income to date, £"),
                rows);
    }

    private List<Value> figures(CohortPosition each) {
        List<Value> row = new ArrayList<>();
        row.add(Value.count(each.budget().clientWeeks()));
        row.add(Value.count(each.actual().clientWeeks()));
        row.add(Value.pounds(each.budget().weeklyCost()));
        row.add(Value.pounds(each.actual().weeklyCost()));
        row.addAll(split(each.split()));
        row.add(Value.of(each.kept().income()));
        return row;
    }

    /// Numbers where they may be told, else the words that stand for them.
    private static List<Value> counts(List<MonthView.Count> counts) {
        return counts.stream()
                .map(c ->
                        c.count() < 0
                                ? Value.of("")
                                : c.isHidden() ? Value.of(c.shown()) : Value.count(c.count()))
                .toList();
    }

    private Sheet savings() {
        List<List<Value>> rows = new ArrayList<>();
        for (MonthSaving saving : position.savings()) {
            rows.add(
                    List.of(
                            Value.of(saving.scheme()),
                            Value.of(saving.target()),
                            Value.of(saving.delivered()),
                            Value.of(MonthWords.delivery(saving))));
        }
        return new Sheet(
                "Savings", List.of("Scheme", "Target, £", "Delivered, £", "Delivery, £000"), rows);
    }

    private Sheet forecasts() {
        List<List<Value>> rows = new ArrayList<>();
        for (ForecastRun.EarlierYear year : view.run().earlier()) {
            for (PastForecast each : year.forecasts()) {
                rows.add(
                        List.of(
                                Value.of(year.year().toString()),
                                Value.of(each.monthEnd().toString()),
                                Value.of(each.isOutturn() ? "outturn" : "forecast"),
                                Value.of(each.variance()),
                                Value.of(""),
                                Value.of(""),
                                Value.of(each.source())));
            }
        }
        for (ForecastRun.Point each : view.run().points()) {
            rows.add(
                    List.of(
                            Value.of(view.run().year().toString()),
                            Value.of(each.monthEnd().toString()),
                            Value.of("forecast"),
                            Value.of(each.variance()),
                            Value.of(each.band().map(ForecastRun.Band::low)),
                            Value.of(each.band().map(ForecastRun.Band::high)),
                            Value.of(each.source())));
        }
        return new Sheet(
                "Forecasts",
                List.of(
                        "Year",
                        "Month to",
                        "What it is",
                        "Less budget, £",
                        "Low by past errors, £",
                        "High by past errors, £",
                        "Source"),
                rows);
    }
}
