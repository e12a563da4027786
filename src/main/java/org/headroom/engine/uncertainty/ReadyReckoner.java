package org.headroom.engine.uncertainty;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.FinancialYear;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Rules of thumb: what a standard step of an assumption changes next year and in every later year,
/// worked out by running the plan with it.
///
/// A rate in pounds, such as the National Living Wage, is higher by the step in every plan year; a
/// growth or share is higher in next year alone, so that later years show what stays of it.
public final class ReadyReckoner {

    private static final int CLIENTS = 10;

    private ReadyReckoner() {}

    /// A standard step and its effects.
    ///
    /// @param words what is changed, as "National Living Wage +1%"
    /// @param driver what is changed; empty where it is the number of clients
    /// @param effects change of the figure in each plan year, £
    public record Row(String words, Optional<Driver> driver, List<Double> effects) {

        public Row {
            effects = List.copyOf(effects);
        }
    }

    /// How a step changes a value.
    private enum How {
        TIMES_1_01("+1%"),
        PLUS_POINT("+1 percentage point"),
        MINUS_TEN_POINTS("−10 percentage points"),
        PLUS_MONTH("one month later");

        private final String words;

        How(String words) {
            this.words = words;
        }

        double of(double value) {
            return switch (this) {
                case TIMES_1_01 -> value * 1.01;
                case PLUS_POINT -> value + 0.01;
                case MINUS_TEN_POINTS -> value - 0.1;
                // A saving can be a year late at most.
                case PLUS_MONTH -> Math.min(value + 1, 12);
            };
        }
    }

    /// Whether a step is made in every plan year or in the first.
    private enum When {
        EVERY_YEAR,
        NEXT_YEAR
    }

    private record Step(Driver driver, How how, When when) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(Driver.NLW, How.TIMES_1_01, When.EVERY_YEAR),
                    new Step(Driver.CPI, How.PLUS_POINT, When.NEXT_YEAR),
                    new Step(Driver.PROVIDER_PAY_GROWTH, How.PLUS_POINT, When.NEXT_YEAR),
                    new Step(Driver.EMPLOYER_NI_RATE, How.PLUS_POINT, When.EVERY_YEAR),
                    new Step(Driver.FEE_PASS_THROUGH, How.MINUS_TEN_POINTS, When.NEXT_YEAR),
                    new Step(Driver.PAY_AWARD, How.PLUS_POINT, When.NEXT_YEAR),
                    new Step(Driver.DEMOGRAPHY, How.PLUS_POINT, When.NEXT_YEAR),
                    new Step(Driver.COMPLEXITY, How.PLUS_POINT, When.NEXT_YEAR),
                    new Step(Driver.TRANSITIONS_DELAY_MONTHS, How.PLUS_MONTH, When.EVERY_YEAR),
                    new Step(Driver.SLIPPAGE_MONTHS, How.PLUS_MONTH, When.EVERY_YEAR),
                    new Step(Driver.SAVINGS_DELIVERY_SCALE, How.MINUS_TEN_POINTS, When.NEXT_YEAR),
                    new Step(Driver.PRECEPT_PERCENT, How.PLUS_POINT, When.NEXT_YEAR));

    /// All steps on one kind of figure.
    ///
    /// @param scenario empty is the base
    /// @param kind a kind that every plan year has
    /// @param line for a budget line
    /// @throws IllegalArgumentException if there is no such scenario or figure
    public static List<Row> of(
            PreparedModel prepared,
            Optional<String> scenario,
            PlanFigure.Kind kind,
            Optional<String> line) {
        Model model = prepared.model();
        DriverTable drivers = DriverTable.of(model, scenario);
        List<PlanFigure> figures = figures(model, kind, line);
        Figures now = Planner.results(prepared, drivers);
        List<Row> rows = new ArrayList<>();
        for (Step step : STEPS) {
            Figures then = Planner.results(prepared, drivers.with(values(step, model, drivers)));
            rows.add(
                    new Row(
                            step.driver().label() + " " + step.how().words,
                            Optional.of(step.driver()),
                            effects(model, figures, now, then)));
        }
        largestCohorts(prepared)
                .forEach((serviceType, cohort) -> {
                    PreparedModel more = prepared.updatedTo(withClients(model, cohort));
                    Figures then = Planner.results(more, drivers);
                    rows.add(
                            new Row(
                                    "+" + CLIENTS + " clients in " + serviceType.replace('_', ' '),
                                    Optional.empty(),
                                    effects(model, figures, now, then)));
                });
        return List.copyOf(rows);
    }

    private static List<PlanFigure> figures(
            Model model, PlanFigure.Kind kind, Optional<String> line) {
        List<PlanFigure> figures = new ArrayList<>();
        for (int y = 1; y <= model.info().planYears(); y++) {
            figures.add(new PlanFigure(kind, model.info().year(y), line));
        }
        return figures;
    }

    private static List<Double> effects(
            Model model, List<PlanFigure> figures, Figures now, Figures then) {
        return figures.stream()
                .map(figure -> {
                    var read = figure.in(model);
                    return read.applyAsDouble(then) - read.applyAsDouble(now);
                })
                .toList();
    }

    private static Map<DriverAddress, Double> values(Step step, Model model, DriverTable drivers) {
        Driver driver = step.driver();
        Map<DriverAddress, Double> values = new HashMap<>();
        for (String key : keys(driver, drivers)) {
            for (Optional<FinancialYear> year : years(step, model)) {
                DriverAddress address = new DriverAddress(driver, key, year);
                OptionalDouble now = drivers.effective(address);
                now.ifPresent(value -> values.put(address, step.how().of(value)));
            }
        }
        return values;
    }

    private static Set<String> keys(Driver driver, DriverTable drivers) {
        return switch (driver.keyKind()) {
            case NONE -> Set.of("");
            case RISK -> Arrays.stream(Risk.values()).map(Risk::key).collect(Collectors.toSet());
            case SERVICE_TYPE, AGE_GROUP, COHORT, COHORT_OR_AGE, BUDGET_LINE, FUNDING_LINE -> {
                Set<String> keys = new TreeSet<>(drivers.keys(driver));
                keys.add(DriverTable.EVERYTHING);
                yield keys;
            }
        };
    }

    private static List<Optional<FinancialYear>> years(Step step, Model model) {
        if (step.driver() == Driver.TRANSITIONS_DELAY_MONTHS) {
            return List.of(Optional.empty());
        }
        int last = step.when() == When.NEXT_YEAR ? 1 : model.info().planYears();
        List<Optional<FinancialYear>> years = new ArrayList<>();
        for (int y = 1; y <= last; y++) {
            years.add(Optional.of(model.info().year(y)));
        }
        return years;
    }

    /// The cohort of each service type with the most clients, in the order of service types.
    private static Map<String, Cohort> largestCohorts(PreparedModel prepared) {
        Map<String, Cohort> largest = new LinkedHashMap<>();
        prepared.model()
                .serviceTypes()
                .forEach(type ->
                        prepared.activity().cohorts().stream()
                                .filter(c -> c.cohort().serviceType().equals(type.name()))
                                .filter(c -> c.clients() > 0)
                                .max((a, b) -> Double.compare(a.clients(), b.clients()))
                                .ifPresent(c -> largest.put(type.name(), c.cohort())));
        return Collections.unmodifiableMap(largest);
    }

    private static Model withClients(Model model, Cohort cohort) {
        YearMonth april = YearMonth.from(model.info().year(1).start());
        List<Measure> measures = new ArrayList<>(model.measures());
        measures.add(
                new Measure(
                        "Ready reckoner", cohort, CLIENTS, OptionalDouble.empty(), april, april));
        return model.withMeasures(measures);
    }
}
