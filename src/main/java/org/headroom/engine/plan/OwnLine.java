package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.StartsFrom;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

/// A staffed or other budget line over the plan years, with its bridge steps (method section 5).
final class OwnLine {

    private final BudgetLine line;
    private final ModelInfo info;
    private final DriverTable drivers;
    private double pay;
    private double nonPay;
    private double salary;

    /// @param start what the line starts from, £
    OwnLine(BudgetLine line, double start, ModelInfo info, DriverTable drivers) {
        this.line = line;
        this.info = info;
        this.drivers = drivers;
        pay = start * line.payShare().orElse(0);
        nonPay = start - pay;
        salary = line.averageSalary().orElse(0);
    }

    /// What a line of any kind starts from, £.
    static double start(Model model, BudgetLine line) {
        boolean fromForecast =
                line.kind() == LineKind.PURCHASED
                        || line.startsFrom().orElse(StartsFrom.BUDGET) == StartsFrom.FORECAST;
        return fromForecast
                ? line.forecastOutturn().pounds()
                        - line.nonRecurrent().map(Money::pounds).orElse(0.0)
                : line.approvedBudget().pounds() + Decisions.notDelivered(model, line);
    }

    /// Moves a staffed line on by one year and returns its amount, £.
    double nextStaffed(int y, double[] steps) {
        if (pay != 0) {
            FinancialYear year = info.year(y);
            double raised = salary * (1 + drivers.value(Driver.PAY_AWARD, year));
            double before = cost(salary, year.plus(-1));
            double paidMore = cost(raised, year.plus(-1));
            double underNewRules = cost(raised, year);
            double unit = before == 0 ? 0 : pay / before;
            steps[Step.OWN_PAY.ordinal()] += unit * (paidMore - before);
            steps[Step.OWN_NI.ordinal()] += unit * (underNewRules - paidMore);
            pay = before == 0 ? pay : unit * underNewRules;
            salary = raised;
        }
        double inflation = nonPay * drivers.value(Driver.CPI, info.year(y));
        steps[Step.OWN_NON_PAY.ordinal()] += inflation;
        nonPay += inflation;
        return pay + nonPay;
    }

    /// Moves an other line on by one year and returns its amount, £.
    double nextOther(int y, double[] steps) {
        double before = pay + nonPay;
        double growth = before * drivers.value(Driver.LINE_GROWTH, line.name(), info.year(y));
        steps[Step.OTHER_LINES.ordinal()] += growth;
        nonPay += growth;
        return before + growth;
    }

    /// Pay of a job with employer NI and pension under a year's rules, £: `cost(S, t)`.
    private double cost(double pay, FinancialYear year) {
        double insurance =
                drivers.required(Driver.EMPLOYER_NI_RATE, year)
                        * Math.max(0, pay - drivers.required(Driver.EMPLOYER_NI_THRESHOLD, year));
        double pensionRate =
                drivers.find(Driver.EMPLOYER_PENSION_RATE, line.name(), year)
                        .orElseGet(() -> line.employerPensionRate().orElse(0));
        return pay + insurance + pensionRate * pay;
    }
}
