package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.ServiceType;
import org.headroom.engine.trace.Source.Place;
import org.headroom.engine.uplift.EmploymentRules;
import org.headroom.engine.uplift.FeeUplift;
import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.Optional;

/// Fee uplifts, from the statutory rates to the price index (method sections 3 and 3b).
final class UpliftFigures implements Working.Family {

    private static final int RULES = 6;

    private final Setting setting;
    private final DriverFigures drivers;

    UpliftFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
    }

    @Override
    public Trace trace(Working figure) {
        ServiceType type = setting.typeOf(figure.name());
        return switch (figure.aspect()) {
            case "nlw" -> share(figure, "nlw-share", "wage-rise", "share paid at the living wage");
            case "provider-pay" ->
                    share(figure, "other-pay-share", "salary-rise", "share of other pay");
            case "employer-ni" ->
                    figure.plus(type(figure, "nlw-share"))
                            .plus(figure.same("wage-rules"))
                            .plus(type(figure, "other-pay-share"))
                            .plus(figure.same("salary-rules"))
                            .by(
                                    Rule.SUM_OF_PRODUCTS,
                                    "shares of pay × rise in NI and pension per job");
            case "non-pay" ->
                    figure.plus(type(figure, "non-pay-share"))
                            .plus(DriverFigures.of(Driver.CPI, figure.year()))
                            .by(Rule.PRODUCT, "share that is not pay × CPI");
            case "pressure" ->
                    figure.plus(
                                    List.of(
                                            figure.same("nlw"),
                                            figure.same("provider-pay"),
                                            figure.same("employer-ni"),
                                            figure.same("non-pay")))
                            .by(
                                    Rule.SUM,
                                    "living wage + other pay + NI and pension + other prices");
            case "award" -> award(figure, type);
            case "fee-decision" ->
                    figure.plus(figure.same("award"))
                            .minus(figure.same("pressure"))
                            .by(Rule.SUM, "award − pressure");
            case "index" -> index(figure);
            case "wage-rise", "wage-rules" -> wage(figure, type);
            case "salary-rise", "salary-rules" -> salaryEffect(figure, type);
            case "salary" -> salary(figure, type);
            case "policy-amount" -> policyAmount(figure, type);
            default -> throw figure.forgotten();
        };
    }

    private Figure type(Working figure, String aspect) {
        return Figure.of(Kind.SERVICE_TYPE, figure.name(), aspect, setting.year(0));
    }

    private Trace share(Working figure, String share, String rise, String words) {
        return figure.plus(type(figure, share))
                .plus(figure.same(rise))
                .by(Rule.PRODUCT, words + " × rise in the cost of a job");
    }

    private Trace index(Working figure) {
        if (figure.y() == 0) {
            return figure.input(1, Source.rows("prices of the base year", Place.CALENDAR));
        }
        return figure.plus(figure.same("index", figure.before()))
                .plus(figure.same("award"))
                .by(Rule.GROWTH, "index of the year before × (1 + award)");
    }

    private Optional<FeePolicy> policy(ServiceType type, FinancialYear year) {
        return setting.model().feePolicies().stream()
                .filter(p -> p.serviceType().equals(type.name()) && p.year().equals(year))
                .reduce((first, last) -> last);
    }

    private Trace award(Working figure, ServiceType type) {
        FinancialYear year = figure.year();
        if (policy(type, year).isPresent()) {
            int t = setting.type(type.name());
            int y = figure.y();
            Rule rule =
                    new Rule(
                            "increases ÷ prices",
                            v -> setting.prepared().feePolicies().award(t, y, v[0]).orElse(0));
            return figure.plus(figure.same("index", figure.before()))
                    .plus(figure.same("policy-amount"))
                    .plus(type(figure, "weekly-gross"))
                    .by(rule, "increases of the packages open at the data cut ÷ their prices");
        }
        if (drivers.has(Driver.FEE_AWARD, type.name(), year)) {
            return figure.plus(drivers.of(Driver.FEE_AWARD, List.of(type.name()), year))
                    .by(Rule.SUM, "award as decided");
        }
        return figure.plus(drivers.of(Driver.FEE_PASS_THROUGH, List.of(type.name()), year))
                .plus(figure.same("pressure"))
                .by(Rule.PRODUCT, "part passed on × pressure");
    }

    private Trace policyAmount(Working figure, ServiceType type) {
        return policy(type, figure.year())
                .map(p ->
                        figure.input(
                                p.amount(),
                                Source.rows("uplift policy of " + p.year(), Place.FEE_POLICIES)))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                type.name() + " has no uplift policy in " + figure.year() + "."));
    }

    /// The six rules that a job at a provider falls under.
    private static void addRules(Working figure, FinancialYear year) {
        for (Driver driver :
                List.of(
                        Driver.EMPLOYER_NI_RATE,
                        Driver.EMPLOYER_NI_THRESHOLD,
                        Driver.PENSION_MIN_RATE,
                        Driver.PENSION_LOWER,
                        Driver.PENSION_UPPER,
                        Driver.PENSION_TRIGGER)) {
            figure.plus(DriverFigures.of(driver, year));
        }
    }

    private static EmploymentRules rules(double[] v, int at) {
        return new EmploymentRules(v[at], v[at + 1], v[at + 2], v[at + 3], v[at + 4], v[at + 5]);
    }

    /// Rise of the cost of the jobs of an hours mix: from the wage, or from the rules.
    private Trace wage(Working figure, ServiceType type) {
        if (type.nlwShare() == 0) {
            return figure.sum("");
        }
        boolean isRise = figure.aspect().equals("wage-rise");
        figure.plus(DriverFigures.of(Driver.NLW, figure.year()))
                .plus(DriverFigures.of(Driver.NLW, figure.before()))
                .plus(type(figure, "wage-premium"))
                .plus(type(figure, "hours-mix"));
        addRules(figure, figure.before());
        if (!isRise) {
            addRules(figure, figure.year());
        }
        Rule rule =
                new Rule(
                        isRise ? "E(now, then) ÷ E(then, then) − 1" : "[E(now) − E(then)] ÷ E",
                        v -> {
                            double premium = 1 + v[2];
                            EmploymentRules then = rules(v, 4);
                            double before = then.costOfMix(type.hoursMix(), v[1] * premium);
                            double paid = then.costOfMix(type.hoursMix(), v[0] * premium);
                            double after =
                                    isRise
                                            ? paid
                                            : rules(v, 4 + RULES)
                                                    .costOfMix(type.hoursMix(), v[0] * premium);
                            return rise(before, paid, after, isRise);
                        });
        return figure.by(
                rule,
                isRise
                        ? "cost of the jobs at the new wage ÷ at the old wage − 1, under last"
                                + " year’s rules"
                        : "what this year’s NI and pension rules add to the cost of the jobs");
    }

    private static double rise(double before, double paid, double after, boolean isRise) {
        if (before == 0) {
            return 0;
        }
        return isRise ? paid / before - 1 : (after - paid) / before;
    }

    private Trace salaryEffect(Working figure, ServiceType type) {
        if (type.otherPayShare() == 0) {
            return figure.sum("");
        }
        boolean isRise = figure.aspect().equals("salary-rise");
        figure.plus(figure.same("salary")).plus(figure.same("salary", figure.before()));
        addRules(figure, figure.before());
        if (!isRise) {
            addRules(figure, figure.year());
        }
        Rule rule =
                new Rule(
                        isRise ? "cost(now) ÷ cost(then) − 1" : "[cost(now) − cost(then)] ÷ cost",
                        v -> {
                            double before = rules(v, 2).costOfJob(v[1]);
                            double paid = rules(v, 2).costOfJob(v[0]);
                            double after = isRise ? paid : rules(v, 2 + RULES).costOfJob(v[0]);
                            return rise(before, paid, after, isRise);
                        });
        return figure.by(
                rule,
                isRise
                        ? "cost of a job at the new salary ÷ at the old salary − 1"
                        : "what this year’s NI and pension rules add to the cost of a job");
    }

    private Trace salary(Working figure, ServiceType type) {
        if (figure.y() == 0) {
            String origin =
                    type.otherSalary().isPresent()
                            ? "service types"
                            : "the method’s usual salary: none is given";
            return figure.input(
                    type.otherSalary().orElse(FeeUplift.DEFAULT_SALARY),
                    Source.rows(origin, Place.SERVICE_TYPES));
        }
        return figure.plus(figure.same("salary", figure.before()))
                .plus(DriverFigures.of(Driver.PROVIDER_PAY_GROWTH, figure.year()))
                .by(Rule.GROWTH, "salary of the year before × (1 + growth of provider pay)");
    }
}
