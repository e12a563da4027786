package org.headroom.exchange.result;

import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A published result as tables for people: the plan, the bridge, the lines and the fee uplifts, a
/// column per year, in whole pounds.
final class ProjectionTable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<YearProjection> years;

    private ProjectionTable(Projection projection) {
        years = projection.years();
    }

    static String of(Projection projection) {
        ProjectionTable table = new ProjectionTable(projection);
        return String.join(
                "\n",
                heading(projection),
                table.plan(),
                table.bridge(),
                table.lines(),
                table.fees());
    }

    private static String heading(Projection projection) {
        BasePosition base = projection.base();
        String scenario =
                projection
                        .scenario()
                        .map(name -> "scenario " + AlignedTable.label(name))
                        .orElse("base assumptions");
        return AlignedTable.label(projection.model())
                + " – "
                + scenario
                + "\nData cut "
                + DAY.format(projection.dataCut())
                + ", £, rounded to whole pounds\n\n"
                + new AlignedTable()
                        .row("Base year", List.of(projection.baseYear().toString()))
                        .row("Approved budget", pounds(base.approvedBudget()))
                        .row("Forecast outturn", pounds(base.forecastOutturn()))
                        .row("Gross cost from client data", pounds(base.modelledGross()))
                        .text();
    }

    private String plan() {
        return table("Plan")
                .row("Requirement", each(YearProjection::requirement))
                .row("Funding", each(YearProjection::funding))
                .row("Gap, cumulative", each(YearProjection::gap))
                .row("Gap, incremental", each(YearProjection::incrementalGap))
                .row(
                        "Council gap, brought up to date",
                        texts(y -> y.councilGap().map(AlignedTable::pounds).orElse("–")))
                .text();
    }

    private String bridge() {
        AlignedTable table = table("Bridge");
        for (Step step : Step.values()) {
            table.row(step.label(), each(y -> y.bridge().amount(step)));
        }
        return table.rule().row("Requirement", each(YearProjection::requirement)).text();
    }

    private String lines() {
        Set<String> names =
                years.stream()
                        .flatMap(y -> y.lines().stream())
                        .map(LineProjection::line)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        AlignedTable table = table("Budget by line");
        for (String name : names) {
            table.row(name, texts(y -> budget(y, name)));
        }
        return table.rule().row("Requirement", each(YearProjection::requirement)).text();
    }

    private static String budget(YearProjection year, String line) {
        return year.lines().stream()
                .filter(l -> l.line().equals(line))
                .findFirst()
                .map(l -> AlignedTable.pounds(l.budget()))
                .orElse("–");
    }

    private String fees() {
        AlignedTable table = table("Fee award (pressure)");
        int types = years.isEmpty() ? 0 : years.getFirst().serviceTypes().size();
        for (int i = 0; i < types; i++) {
            int type = i;
            table.row(
                    years.getFirst().serviceTypes().get(type).serviceType(),
                    texts(y -> award(y, type)));
        }
        return types == 0 ? "" : table.text();
    }

    private static String award(YearProjection year, int type) {
        var uplift = year.serviceTypes().get(type).uplift();
        return AlignedTable.percent(uplift.award())
                + " ("
                + AlignedTable.percent(uplift.pressure())
                + ")";
    }

    private AlignedTable table(String title) {
        return new AlignedTable().row(title, texts(y -> y.year().toString())).rule();
    }

    private List<String> each(Function<YearProjection, Money> figure) {
        return texts(figure.andThen(AlignedTable::pounds));
    }

    private List<String> texts(Function<YearProjection, String> figure) {
        return years.stream().map(figure).toList();
    }

    private static List<String> pounds(Money amount) {
        return List.of(AlignedTable.pounds(amount));
    }
}
