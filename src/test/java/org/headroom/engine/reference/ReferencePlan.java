package org.headroom.engine.reference;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.ServiceType;
import org.headroom.domain.StartsFrom;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The whole plan, unrounded, as named figures (method sections 4 to 8).
final class ReferencePlan {

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Model model;
    private final ReferenceDrivers drivers;
    private final ReferenceMoney money;
    private final ReferenceMoney baseMoney;
    private final Map<ServiceType, ReferencePrices> prices = new LinkedHashMap<>();
    private final Map<ServiceType, List<ReferenceCohort>> cohorts = new LinkedHashMap<>();

    /// What the client data does not explain, by service type and year, at base prices.
    private final Map<ServiceType, double[]> unexplained = new LinkedHashMap<>();

    private ReferencePlan(Model model, Optional<String> scenario) {
        this.model = model;
        drivers = new ReferenceDrivers(model, scenario);
        money = new ReferenceMoney(model, drivers);
        baseMoney = new ReferenceMoney(model, new ReferenceDrivers(model, Optional.empty()));
        Set<Cohort> known = new LinkedHashSet<>();
        model.packages().forEach(p -> known.add(p.cohort()));
        model.cohorts().forEach(s -> known.add(s.cohort()));
        model.transitions().forEach(t -> known.add(t.cohort()));
        model.measures().forEach(m -> known.add(m.cohort()));
        for (ServiceType type : model.serviceTypes()) {
            ReferencePrices ofType = new ReferencePrices(model, drivers, type);
            prices.put(type, ofType);
            List<ReferenceCohort> mine = new ArrayList<>();
            for (Cohort cohort : known) {
                if (cohort.serviceType().equals(type.name())) {
                    mine.add(new ReferenceCohort(model, drivers, ofType, cohort));
                }
            }
            cohorts.put(type, mine);
        }
    }

    /// Every figure of the published result under a name, in pounds, unrounded.
    static Map<String, Double> figures(Model model, Optional<String> scenario) {
        ReferencePlan plan = new ReferencePlan(model, scenario);
        plan.reconcile();
        plan.years();
        return plan.figures;
    }

    private double start(BudgetLine line) {
        boolean fromForecast =
                line.kind() == LineKind.PURCHASED
                        || line.startsFrom().equals(Optional.of(StartsFrom.FORECAST));
        return fromForecast
                ? line.forecastOutturn().pounds() - line.nonRecurrent().orElse(Money.ZERO).pounds()
                : line.approvedBudget().pounds() + money.notDelivered(line);
    }

    private List<ServiceType> typesOf(BudgetLine line) {
        return model.serviceTypes().stream()
                .filter(t -> t.budgetLine().equals(line.name()))
                .toList();
    }

    private double lineGrowth(BudgetLine line, int y) {
        return drivers.keyed(Driver.LINE_GROWTH, model.info().year(y), line.name(), 0);
    }

    private void reconcile() {
        figures.put("modelledGross", 0.0);
        for (BudgetLine line : model.budgetLines()) {
            List<ServiceType> types = typesOf(line);
            double all = 0;
            double r = start(line);
            for (ServiceType type : types) {
                all += baseGross(type);
                r -= baseGross(type) - contributions(type, 0) - healthIncome(type, 0);
            }
            figures.merge("modelledGross", all, Double::sum);
            for (ServiceType type : types) {
                double[] byYear = new double[model.info().planYears() + 1];
                byYear[0] = r * (all == 0 ? 1.0 / types.size() : baseGross(type) / all);
                for (int y = 1; y < byYear.length; y++) {
                    byYear[y] = byYear[y - 1] * (1 + lineGrowth(line, y));
                }
                unexplained.put(type, byYear);
            }
        }
    }

    private double baseGross(ServiceType type) {
        return cohorts.get(type).stream().mapToDouble(ReferenceCohort::baseGross).sum();
    }

    private double contributions(ServiceType type, int y) {
        return cohorts.get(type).stream().mapToDouble(c -> c.contributions(y)).sum();
    }

    private double healthIncome(ServiceType type, int y) {
        return cohorts.get(type).stream().mapToDouble(c -> c.healthIncome(y)).sum();
    }

    /// The share of a year's days at its new price: the reconciliation is spread by the day.
    private double shareAfter(ServiceType type, int y) {
        double after = 0;
        FinancialYear year = model.info().year(y);
        for (LocalDate d = year.start(); !d.isAfter(year.end()); d = d.plusDays(1)) {
            after += d.isBefore(prices.get(type).from[y]) ? 0 : 1;
        }
        return after / year.days();
    }

    private void years() {
        double approved = money.approved();
        double requirementBefore = approved;
        Map<ServiceType, Double> costBefore = new LinkedHashMap<>();
        for (ServiceType type : model.serviceTypes()) {
            costBefore.put(type, baseGross(type) + unexplained.get(type)[0]);
        }
        double gapBefore = 0;
        for (int y = 1; y <= model.info().planYears(); y++) {
            String at = y + " ";
            double[] steps = new double[Step.values().length];
            Map<String, Double> care = new LinkedHashMap<>();
            for (ServiceType type : model.serviceTypes()) {
                double net = type(type, y, steps, costBefore);
                care.merge(type.budgetLine(), net, Double::sum);
            }
            steps[Step.OPENING.ordinal()] = requirementBefore;
            double requirement = lines(y, steps, care);
            double funding = money.funding(y);
            figures.put(at + "requirement", requirement);
            figures.put(at + "funding", funding);
            figures.put(at + "gap", requirement - funding);
            figures.put(at + "incrementalGap", requirement - funding - gapBefore);
            councilGap(y, requirement - requirementBefore, funding - money.funding(y - 1));
            for (Step step : Step.values()) {
                figures.put(at + step.code(), steps[step.ordinal()]);
            }
            gapBefore = requirement - funding;
            requirementBefore = requirement;
        }
    }

    private void councilGap(int y, double growth, double moreFunding) {
        for (PublishedPlanYear plan : model.publishedPlan()) {
            if (plan.year().equals(model.info().year(y))) {
                double assumed =
                        plan.ascFundingAssumed()
                                .map(Money::pounds)
                                .orElseGet(() -> baseMoney.funding(y) - baseMoney.funding(y - 1));
                figures.put(
                        y + " councilGap",
                        plan.publishedGap().pounds()
                                + growth
                                - plan.ascGrowthAssumed().pounds()
                                - (moreFunding - assumed));
            }
        }
    }

    /// Puts the figures of a service type and adds its steps to the bridge; returns its net cost.
    private double type(
            ServiceType type, int y, double[] steps, Map<ServiceType, Double> costBefore) {
        ReferencePrices ofType = prices.get(type);
        double rBefore = unexplained.get(type)[y - 1];
        double[] reconciled = new double[ReferenceCohort.ALL + 1];
        double after = shareAfter(type, y);
        for (int on = 0; on < reconciled.length; on++) {
            reconciled[on] =
                    rBefore
                            * ((1 - after) * ofType.index[y - 1]
                                    + after * ReferenceCohort.priceAfter(ofType, y, on));
        }
        double priceNow =
                (1 - after) * ofType.index[y - 1]
                        + after * ReferenceCohort.priceAfter(ofType, y, ReferenceCohort.ALL);
        double off = reconciled[0];
        shapley(reconciled, steps);
        double gross = 0;
        double weeks = 0;
        double turnover = 0;
        double calendar = 0;
        for (ReferenceCohort cohort : cohorts.get(type)) {
            double[] cost = cohort.coalitions(y);
            shapley(cost, steps);
            off += cost[0];
            gross += cost[ReferenceCohort.ALL];
            weeks += cohort.clientWeeks(y);
            turnover += cohort.turnover(y);
            calendar += cohort.calendar(y);
        }
        double reconciliation = unexplained.get(type)[y] * priceNow;
        double contributions = contributions(type, y);
        double health = healthIncome(type, y);
        steps[Step.TURNOVER.ordinal()] += turnover;
        steps[Step.CALENDAR.ordinal()] += calendar;
        steps[Step.FULL_YEAR_EFFECT.ordinal()] += off - turnover - calendar - costBefore.get(type);
        steps[Step.CLIENT_CONTRIBUTIONS.ordinal()] += contributions(type, y - 1) - contributions;
        steps[Step.HEALTH_INCOME.ordinal()] += healthIncome(type, y - 1) - health;
        steps[Step.OTHER_LINES.ordinal()] += (unexplained.get(type)[y] - rBefore) * priceNow;
        costBefore.put(type, gross + reconciliation);
        String at = y + " " + type.name() + " ";
        figures.put(at + "clientWeeks", weeks);
        figures.put(at + "gross", gross);
        figures.put(at + "contributions", contributions);
        figures.put(at + "health", health);
        figures.put(at + "reconciliation", reconciliation);
        for (int k = 0; k < 5; k++) {
            figures.put(at + "uplift " + k, ofType.parts[y][k]);
        }
        figures.put(at + "award", ofType.award(y));
        figures.put(at + "index", ofType.index[y]);
        return gross - contributions - health + reconciliation;
    }

    /// Adds the Shapley value of each of the ten players, by definition.
    private static void shapley(double[] cost, double[] steps) {
        int n = ReferenceCohort.PLAYERS;
        double[] weight = new double[n];
        for (int size = 0; size < n; size++) {
            weight[size] = factorial(size) * factorial(n - size - 1) / factorial(n);
        }
        for (int i = 0; i < n; i++) {
            for (int on = 0; on < cost.length; on++) {
                if ((on & (1 << i)) == 0) {
                    steps[Step.DEMOGRAPHY.ordinal() + i] +=
                            weight[Integer.bitCount(on)] * (cost[on | (1 << i)] - cost[on]);
                }
            }
        }
    }

    private static double factorial(int n) {
        return n <= 1 ? 1 : n * factorial(n - 1);
    }

    private double lines(int y, double[] steps, Map<String, Double> care) {
        double requirement = 0;
        for (BudgetLine line : model.budgetLines()) {
            double amount =
                    switch (line.kind()) {
                        case PURCHASED ->
                                typesOf(line).isEmpty()
                                        ? grown(line, y, steps)
                                        : care.getOrDefault(line.name(), 0.0);
                        case STAFFED -> staffed(line, y, steps);
                        case OTHER -> grown(line, y, steps);
                    };
            if (y == 1) {
                steps[Step.REBASE.ordinal()] += start(line) - line.approvedBudget().pounds();
            }
            requirement += line(y, line.name(), amount, Optional.of(line.name()), steps);
        }
        double unallocated = line(y, "Unallocated", 0, Optional.empty(), steps);
        if (!money.hasUnallocated(y)) {
            figures.keySet().removeIf(name -> name.startsWith(y + " Unallocated "));
        }
        return requirement + unallocated;
    }

    private double line(int y, String name, double amount, Optional<String> key, double[] steps) {
        double bids = money.bids(key, y);
        double savings = money.savings(key, y);
        steps[Step.GROWTH_BIDS.ordinal()] += bids - money.bids(key, y - 1);
        steps[Step.SAVINGS.ordinal()] -= savings - money.savings(key, y - 1);
        String at = y + " " + name + " ";
        figures.put(at + "amount", amount);
        figures.put(at + "bids", bids);
        figures.put(at + "savings", savings);
        figures.put(at + "budget", amount + bids - savings);
        return amount + bids - savings;
    }

    private double grown(BudgetLine line, int y, double[] steps) {
        double amount = start(line);
        for (int t = 1; t < y; t++) {
            amount *= 1 + lineGrowth(line, t);
        }
        steps[Step.OTHER_LINES.ordinal()] += amount * lineGrowth(line, y);
        return amount * (1 + lineGrowth(line, y));
    }

    private double staffed(BudgetLine line, int y, double[] steps) {
        double pay = start(line) * line.payShare().orElseThrow();
        double rest = start(line) * (1 - line.payShare().orElseThrow());
        for (int t = 1; t <= y; t++) {
            double cpi = drivers.keyless(Driver.CPI, model.info().year(t), 0);
            if (line.payShare().orElseThrow() != 0) {
                double then = money.jobCost(line, t - 1, t - 1);
                double raised = money.jobCost(line, t, t - 1);
                double now = money.jobCost(line, t, t);
                if (t == y) {
                    steps[Step.OWN_PAY.ordinal()] += pay * (raised - then) / then;
                    steps[Step.OWN_NI.ordinal()] += pay * (now - raised) / then;
                    steps[Step.OWN_NON_PAY.ordinal()] += rest * cpi;
                }
                pay *= now / then;
            } else if (t == y) {
                steps[Step.OWN_NON_PAY.ordinal()] += rest * cpi;
            }
            rest *= 1 + cpi;
        }
        return pay + rest;
    }
}
