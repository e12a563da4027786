package org.headroom.engine.activity;

import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.drivers.CohortKeys;
import org.headroom.engine.drivers.DriverSeries;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The children's pipeline case by case: who moves when, and what each is expected to cost, at the
/// prices of a result (method section 4).
public final class Pipeline {

    private static final double DAYS_A_WEEK = 7;

    private final Model model;
    private final DriverTable drivers;
    private final Projection prices;
    private final PlanAxis axis;
    private final PriceCalendar calendar;
    private final Map<String, Integer> types = new HashMap<>();
    private final List<PipelineCase> cases;

    private Pipeline(Model model, DriverTable drivers, Projection prices) {
        this.model = model;
        this.drivers = drivers;
        this.prices = prices;
        axis = new PlanAxis(model.info());
        calendar = PriceCalendar.of(axis, model.serviceTypes(), model.feePolicies());
        for (ServiceType type : model.serviceTypes()) {
            types.put(type.name(), types.size());
        }
        int delay = (int) drivers.value(Driver.TRANSITIONS_DELAY_MONTHS, axis.year(0));
        cases =
                model.transitions().stream()
                        .filter(t -> PipelineCase.isCounted(t, model.info().dataCut()))
                        .map(t -> PipelineCase.of(t, delay, axis, drivers))
                        .toList();
    }

    /// The pipeline of a model under some drivers.
    ///
    /// @param prices a result of the model, whose price indices are used
    public static Pipeline of(Model model, DriverTable drivers, Projection prices) {
        return new Pipeline(model, drivers, prices);
    }

    /// The cases that are counted, in the model's order.
    public List<PipelineCase> cases() {
        return cases;
    }

    /// The case of a person of the model, if it is counted.
    public java.util.Optional<PipelineCase> of(TransitionCase person) {
        return cases.stream().filter(c -> c.person().equals(person)).findFirst();
    }

    /// The cases that move in a year.
    public List<PipelineCase> beginning(FinancialYear year) {
        return cases.stream().filter(c -> c.begins().equals(year)).toList();
    }

    /// What a case costs in a year, from the base year to the end of the plan.
    ///
    /// @throws IllegalArgumentException if the year lies outside
    public CaseCost cost(PipelineCase which, FinancialYear year) {
        int y = year.since(axis.year(0));
        if (y < 0 || y > axis.planYears()) {
            throw new IllegalArgumentException(year + " is not in the plan");
        }
        TransitionCase person = which.person();
        int type = types.getOrDefault(person.serviceType(), -1);
        LocalDate upliftFrom = type < 0 ? axis.start(y) : calendar.from()[type][y];
        double all = PipelineCase.weeks(person, which.moved(), axis, y, axis.start(y));
        double late = PipelineCase.weeks(person, which.moved(), axis, y, upliftFrom);
        double before = y == 0 ? 1 : index(type, y - 1);
        double priced = before * (all + late * (y == 0 ? 0 : index(type, y) / before - 1));
        double weight = which.weight();
        double gross = weight * person.weeklyGross();
        double health = weight * person.weeklyHealth().orElse(0);
        double client = weight * person.weeklyClient().orElse(0);
        double fullWeeks = year.days() / DAYS_A_WEEK;
        double fullYear = fullWeeks * index(type, y);
        return new CaseCost(
                which,
                gross * priced,
                gross * fullYear,
                health * priced,
                health * fullYear,
                client * all * uprating(person, y),
                weight * person.childrensWeeklyCost().orElse(0) * fullWeeks);
    }

    /// `U(y)` of a service type.
    private double index(int type, int y) {
        if (y == 0 || type < 0) {
            return 1;
        }
        List<ServiceTypeProjection> results = prices.years().get(y - 1).serviceTypes();
        return type < results.size() ? results.get(type).uplift().index() : 1;
    }

    private double uprating(TransitionCase person, int y) {
        double factor = 1;
        DriverSeries uprating =
                drivers.series(Driver.BENEFIT_UPRATING, CohortKeys.of(person.cohort()));
        for (int t = 1; t <= y; t++) {
            factor *= 1 + uprating.value(model.info().year(t));
        }
        return factor;
    }

    /// What all cases cost adult social care net in a year, those that moved before included.
    public double net(FinancialYear year) {
        return cases.stream().mapToDouble(c -> cost(c, year).net()).sum();
    }

    /// Gross cost in a year of all cases, those that moved before included.
    public double gross(FinancialYear year) {
        return cases.stream().mapToDouble(c -> cost(c, year).partYear()).sum();
    }
}
