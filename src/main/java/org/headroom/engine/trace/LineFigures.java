package org.headroom.engine.trace;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.StartsFrom;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.trace.Source.Place;
import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.Optional;

/// Budget lines: what they start from, what moves them and what they need (method sections 4 to 7).
final class LineFigures implements Working.Family {

    private static final Source ROWS = Source.rows("budget lines", Place.BUDGET_LINES);

    /// `cost(S, t)`: salary, NI rate, NI threshold, pension rate.
    private static final Rule JOB =
            new Rule(
                    "S + NI × (S − threshold) + pension × S",
                    v -> v[0] + v[1] * Math.max(0, v[0] - v[2]) + v[3] * v[0]);

    private final Setting setting;
    private final Model model;
    private final DriverFigures drivers;

    LineFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
        model = setting.model();
    }

    @Override
    public Trace trace(Working figure) {
        if (figure.name().equals(LineProjection.UNALLOCATED)
                && !setting.lineNames().contains(figure.name())) {
            return unallocated(figure);
        }
        BudgetLine line = setting.lineOf(figure.name());
        if (figure.aspect().startsWith(Aspects.STEP)) {
            return step(figure, line);
        }
        return switch (figure.aspect()) {
            case "" -> budget(figure);
            case "amount" -> amount(figure, line);
            case "bids" -> bids(figure);
            case "savings" -> savings(figure);
            case "change" ->
                    figure.plus(figure.same("amount"))
                            .minus(base(figure, "approved-budget"))
                            .by(Rule.SUM, "before bids and savings − approved budget");
            case "variance" ->
                    figure.plus(figure.same("forecast"))
                            .minus(figure.same("approved-budget"))
                            .by(Rule.SUM, "forecast − approved budget");
            case "start" -> start(figure, line);
            case "not-delivered" -> notDelivered(figure);
            case "ledger-difference" -> ledgerDifference(figure, line);
            default -> pay(figure, line);
        };
    }

    private Figure base(Working figure, String aspect) {
        return figure.same(aspect, setting.year(0));
    }

    private Trace unallocated(Working figure) {
        return switch (figure.aspect()) {
            case "" -> budget(figure);
            case "bids" -> bids(figure);
            case "savings" -> savings(figure);
            default -> figure.sum("");
        };
    }

    private static Trace budget(Working figure) {
        return figure.plus(figure.same("amount"))
                .plus(figure.same("bids"))
                .minus(figure.same("savings"))
                .by(Rule.SUM, "before bids and savings + growth bids − savings");
    }

    private boolean isOn(Optional<String> given, String line) {
        boolean isLine = given.map(n -> setting.lineNames().contains(n)).orElse(false);
        return isLine ? given.equals(Optional.of(line)) : line.equals(LineProjection.UNALLOCATED);
    }

    private Trace bids(Working figure) {
        model.bids().stream()
                .filter(b -> isOn(b.budgetLine(), figure.name()))
                .map(GrowthBid::name)
                .distinct()
                .forEach(b -> figure.plus(Figure.of(Kind.BID, b, figure.year())));
        return figure.sum("sum of the line’s bids");
    }

    private Trace savings(Working figure) {
        model.savings().stream()
                .filter(s -> isOn(s.budgetLine(), figure.name()))
                .map(SavingScheme::name)
                .forEach(s -> figure.plus(Figure.of(Kind.SCHEME, s, "expected", figure.year())));
        return figure.sum("sum of the line’s schemes");
    }

    private List<String> types(String line) {
        return model.serviceTypes().stream()
                .filter(t -> t.budgetLine().equals(line))
                .map(t -> t.name())
                .toList();
    }

    private Trace amount(Working figure, BudgetLine line) {
        return switch (line.kind()) {
            case STAFFED ->
                    figure.plus(figure.same("pay"))
                            .plus(figure.same("non-pay"))
                            .by(Rule.SUM, "pay with on-costs + cost that is not pay");
            case OTHER -> {
                figure.plus(base(figure, "start"));
                addGrowth(figure, Driver.LINE_GROWTH);
                yield figure.by(Rule.GROWTH, "start × its own growth each year");
            }
            case PURCHASED -> purchased(figure);
        };
    }

    private Trace purchased(Working figure) {
        List<String> types = types(figure.name());
        if (types.isEmpty()) {
            return figure.plus(figure.same("ledger-difference"))
                    .by(Rule.SUM, "forecast, with the line’s growth");
        }
        for (String type : types) {
            figure.plus(type(type, "gross", figure.year()))
                    .minus(type(type, "contributions", figure.year()))
                    .minus(type(type, "health-income", figure.year()))
                    .plus(type(type, "reconciliation", figure.year()));
        }
        return figure.sum(
                "gross cost − client contributions − health income + forecast the client data does"
                        + " not explain");
    }

    private static Figure type(String type, String aspect, FinancialYear year) {
        return Figure.of(Kind.SERVICE_TYPE, type, aspect, year);
    }

    private void addGrowth(Working figure, Driver driver) {
        for (int t = 1; t <= figure.y(); t++) {
            figure.plus(drivers.of(driver, List.of(figure.name()), setting.year(t)));
        }
    }

    private Trace start(Working figure, BudgetLine line) {
        boolean fromForecast =
                line.kind() == LineKind.PURCHASED
                        || line.startsFrom().orElse(StartsFrom.BUDGET) == StartsFrom.FORECAST;
        return fromForecast
                ? figure.plus(figure.same("forecast"))
                        .minus(figure.same("non-recurrent"))
                        .by(Rule.SUM, "forecast − the part that will not recur")
                : figure.plus(figure.same("approved-budget"))
                        .plus(figure.same("not-delivered"))
                        .by(Rule.SUM, "approved budget + base-year savings not delivered");
    }

    private Trace notDelivered(Working figure) {
        for (SavingTranche tranche : model.savingsProfile()) {
            boolean isBase = tranche.year().equals(model.info().baseYear());
            if (isBase && tranche.delivered().isPresent() && isOnLine(tranche, figure.name())) {
                String scheme = tranche.scheme();
                figure.plus(Figure.of(Kind.SCHEME, scheme, "target", figure.year()))
                        .plus(Figure.of(Kind.SCHEME, scheme, "delivered", figure.year()));
            }
        }
        Rule rule =
                new Rule(
                        "Σ target − min(target, delivered)",
                        v -> {
                            double sum = 0;
                            for (int i = 0; i < v.length; i += 2) {
                                sum += v[i] - Math.min(v[i], v[i + 1]);
                            }
                            return sum;
                        });
        return figure.by(rule, "targets − what was delivered of them");
    }

    private boolean isOnLine(SavingTranche tranche, String line) {
        return model.savings().stream()
                .anyMatch(s ->
                        s.name().equals(tranche.scheme())
                                && s.budgetLine().equals(Optional.of(line)));
    }

    private Trace ledgerDifference(Working figure, BudgetLine line) {
        if (line.kind() != LineKind.PURCHASED) {
            return figure.sum("");
        }
        if (figure.y() > 0) {
            figure.plus(base(figure, "ledger-difference"));
            addGrowth(figure, Driver.LINE_GROWTH);
            return figure.by(Rule.GROWTH, "that of the base year × the line’s growth");
        }
        figure.plus(figure.same("start"));
        for (String type : types(figure.name())) {
            figure.minus(type(type, "gross", figure.year()))
                    .plus(type(type, "contributions", figure.year()))
                    .plus(type(type, "health-income", figure.year()));
        }
        return figure.sum("start − (gross cost − contributions − health income) of the clients");
    }

    private Trace pay(Working figure, BudgetLine line) {
        FinancialYear year = figure.year();
        return switch (figure.aspect()) {
            case "pay" -> payOfYear(figure);
            case "non-pay" -> nonPay(figure);
            case "salary" -> salary(figure, line);
            case "job-cost" -> job(figure, figure.same("salary"), year, line);
            case "raised-job-cost" -> job(figure, figure.same("salary"), figure.before(), line);
            case "pension-rate" ->
                    drivers.has(Driver.EMPLOYER_PENSION_RATE, line.name(), year)
                            ? figure.plus(
                                            drivers.of(
                                                    Driver.EMPLOYER_PENSION_RATE,
                                                    List.of(line.name()),
                                                    year))
                                    .by(Rule.SUM, "driver of the pension rate")
                            : figure.input(line.employerPensionRate().orElse(0), ROWS);
            case "pay-share" -> figure.input(line.payShare().orElse(0), ROWS);
            case "approved-budget" -> figure.input(line.approvedBudget().pounds(), ROWS);
            case "forecast" -> figure.input(line.forecastOutturn().pounds(), ROWS);
            case "non-recurrent" -> figure.input(TotalFigures.pounds(line.nonRecurrent()), ROWS);
            default -> throw figure.forgotten();
        };
    }

    private Trace salary(Working figure, BudgetLine line) {
        return figure.y() == 0
                ? figure.input(line.averageSalary().orElse(0), ROWS)
                : figure.plus(figure.same("salary", figure.before()))
                        .plus(DriverFigures.of(Driver.PAY_AWARD, figure.year()))
                        .by(Rule.GROWTH, "salary of the year before × (1 + pay award)");
    }

    private Trace job(Working figure, Figure salary, FinancialYear rules, BudgetLine line) {
        return figure.plus(salary)
                .plus(DriverFigures.of(Driver.EMPLOYER_NI_RATE, rules))
                .plus(DriverFigures.of(Driver.EMPLOYER_NI_THRESHOLD, rules))
                .plus(Figure.of(Kind.LINE, line.name(), "pension-rate", rules))
                .by(JOB, "salary + NI on what is above the threshold + pension");
    }

    private Trace payOfYear(Working figure) {
        if (figure.y() == 0) {
            return figure.plus(base(figure, "start"))
                    .plus(base(figure, "pay-share"))
                    .by(Rule.PRODUCT, "start × share that is pay");
        }
        Figure before = figure.same("pay", figure.before());
        if (figure.value(before) == 0) {
            return figure.plus(before).by(Rule.SUM, "there is no pay");
        }
        return figure.plus(before)
                .plus(figure.same("job-cost"))
                .plus(figure.same("job-cost", figure.before()))
                .by(
                        new Rule("a × b ÷ c", v -> v[2] == 0 ? v[0] : v[0] * v[1] / v[2]),
                        "pay of the year before × cost of a job ÷ that of the year before");
    }

    private Trace nonPay(Working figure) {
        if (figure.y() == 0) {
            return figure.plus(base(figure, "start"))
                    .minus(base(figure, "pay"))
                    .by(Rule.SUM, "start − pay");
        }
        figure.plus(base(figure, "non-pay"));
        for (int t = 1; t <= figure.y(); t++) {
            figure.plus(DriverFigures.of(Driver.CPI, setting.year(t)));
        }
        return figure.by(Rule.GROWTH, "that of the base year × CPI each year");
    }

    private Trace step(Working figure, BudgetLine line) {
        Step step = BridgeFigures.step(figure.aspect().substring(Aspects.STEP.length()));
        boolean isStaffed = line.kind() == LineKind.STAFFED;
        return switch (step) {
            case REBASE ->
                    figure.y() > 1
                            ? figure.sum("")
                            : figure.plus(base(figure, "start"))
                                    .minus(base(figure, "approved-budget"))
                                    .by(Rule.SUM, "start − approved budget");
            case OWN_PAY, OWN_NI -> isStaffed ? ownPay(figure, step) : figure.sum("");
            case OWN_NON_PAY ->
                    isStaffed
                            ? figure.plus(figure.same("non-pay", figure.before()))
                                    .plus(DriverFigures.of(Driver.CPI, figure.year()))
                                    .by(Rule.PRODUCT, "cost that is not pay × CPI")
                            : figure.sum("");
            case OTHER_LINES -> isStaffed ? figure.sum("") : otherLines(figure, line);
            case GROWTH_BIDS -> change(figure, "bids", 1);
            case SAVINGS -> change(figure, "savings", -1);
            default -> ofTypes(figure);
        };
    }

    private static Trace ownPay(Working figure, Step step) {
        Figure pay = figure.same("pay", figure.before());
        if (figure.value(pay) == 0) {
            return figure.sum("");
        }
        boolean isAward = step == Step.OWN_PAY;
        figure.plus(pay)
                .plus(figure.same("job-cost", figure.before()))
                .plus(isAward ? figure.same("raised-job-cost") : figure.same("job-cost"))
                .minus(
                        isAward
                                ? figure.same("job-cost", figure.before())
                                : figure.same("raised-job-cost"));
        return figure.by(
                new Rule("a ÷ b × (c − d)", v -> v[1] == 0 ? 0 : v[0] / v[1] * (v[2] + v[3])),
                isAward
                        ? "pay ÷ cost of a job × what the award adds under last year’s rules"
                        : "pay ÷ cost of a job × what this year’s rules add");
    }

    private Trace otherLines(Working figure, BudgetLine line) {
        if (line.kind() == LineKind.PURCHASED && !types(line.name()).isEmpty()) {
            return ofTypes(figure);
        }
        String from = line.kind() == LineKind.PURCHASED ? "ledger-difference" : "amount";
        Figure before =
                figure.y() == 1 && line.kind() == LineKind.OTHER
                        ? base(figure, "start")
                        : figure.same(from, figure.before());
        return figure.plus(before)
                .plus(drivers.of(Driver.LINE_GROWTH, List.of(line.name()), figure.year()))
                .by(Rule.PRODUCT, "line of the year before × its own growth");
    }

    private Trace change(Working figure, String aspect, int sign) {
        figure.times(sign, figure.same(aspect));
        if (figure.y() > 1) {
            figure.times(-sign, figure.same(aspect, figure.before()));
        }
        return figure.by(Rule.SUM, "this year against the year before");
    }

    /// A step of purchased care is that of the line's service types.
    private Trace ofTypes(Working figure) {
        types(figure.name()).forEach(t -> figure.plus(type(t, figure.aspect(), figure.year())));
        return figure.sum("sum of its service types");
    }
}
