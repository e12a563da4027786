package org.headroom.engine.reference;

import org.headroom.domain.Driver;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.HoursMix;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.Optional;

/// The fee uplift of one service type in every year (method sections 3 and 3b).
final class ReferencePrices {

    /// The five price parts, in the order of the bridge: nlw, provider pay, employer NI, non-pay,
    /// fee decision.
    final double[][] parts;

    final double[] index;

    /// The first day at a year's new price.
    final LocalDate[] from;

    private final Model model;
    private final ReferenceDrivers drivers;
    private final ServiceType type;

    ReferencePrices(Model model, ReferenceDrivers drivers, ServiceType type) {
        this.model = model;
        this.drivers = drivers;
        this.type = type;
        int years = model.info().planYears();
        parts = new double[years + 1][5];
        index = new double[years + 1];
        from = new LocalDate[years + 1];
        index[0] = 1;
        from[0] = model.info().baseYear().plus(1).start();
        for (int y = 1; y <= years; y++) {
            work(y, model.info().year(y));
        }
    }

    double award(int y) {
        return pressure(y) + parts[y][4];
    }

    double pressure(int y) {
        return parts[y][0] + parts[y][1] + parts[y][2] + parts[y][3];
    }

    private void work(int y, FinancialYear year) {
        FinancialYear before = year.plus(-1);
        if (type.nlwShare() != 0) {
            double then = wages(before, before);
            double raised = wages(year, before);
            double now = wages(year, year);
            parts[y][0] = then == 0 ? 0 : type.nlwShare() * (raised / then - 1);
            parts[y][2] += then == 0 ? 0 : type.nlwShare() * (now - raised) / then;
        }
        if (type.otherPayShare() != 0) {
            double then = oncost(salary(before), before);
            double raised = oncost(salary(year), before);
            double now = oncost(salary(year), year);
            parts[y][1] = then == 0 ? 0 : type.otherPayShare() * (raised / then - 1);
            parts[y][2] += then == 0 ? 0 : type.otherPayShare() * (now - raised) / then;
        }
        parts[y][3] = type.nonPayShare() * drivers.keyless(Driver.CPI, year, 0);
        double pressure = pressure(y);
        double decided =
                drivers.find(Driver.FEE_AWARD, year, type.name(), "*")
                        .orElse(
                                pressure
                                        * drivers.keyed(
                                                Driver.FEE_PASS_THROUGH, year, type.name(), 1));
        Optional<FeePolicy> policy = policy(year);
        double award =
                policy.map(p -> new ReferencePolicy(model, p).award(index[y - 1])).orElse(decided);
        parts[y][4] = award - pressure;
        index[y] = index[y - 1] * (1 + award);
        int month = type.upliftMonth().orElse(4);
        LocalDate usual =
                LocalDate.of(month >= 4 ? year.startYear() : year.startYear() + 1, month, 1);
        from[y] = policy.flatMap(FeePolicy::effectiveDate).orElse(usual);
    }

    private Optional<FeePolicy> policy(FinancialYear year) {
        return model.feePolicies().stream()
                .filter(p -> p.serviceType().equals(type.name()) && p.year().equals(year))
                .findFirst();
    }

    private double wages(FinancialYear wageYear, FinancialYear ruleYear) {
        double nlw = drivers.required(Driver.NLW, wageYear);
        double sum = 0;
        for (HoursMix.Job job : type.hoursMix().jobs()) {
            double pay = nlw * (1 + type.wagePremium().orElse(0)) * job.hours() * 52;
            sum += job.share() * oncost(pay, ruleYear);
        }
        return sum;
    }

    private double salary(FinancialYear year) {
        double salary = type.otherSalary().orElse(30_000);
        for (int t = 1; t <= year.since(model.info().baseYear()); t++) {
            salary *= 1 + drivers.keyless(Driver.PROVIDER_PAY_GROWTH, model.info().year(t), 0);
        }
        return salary;
    }

    private double oncost(double pay, FinancialYear year) {
        double cost =
                pay
                        + drivers.required(Driver.EMPLOYER_NI_RATE, year)
                                * Math.max(
                                        0,
                                        pay - drivers.required(Driver.EMPLOYER_NI_THRESHOLD, year));
        if (pay >= drivers.required(Driver.PENSION_TRIGGER, year)) {
            double qualifying = Math.min(pay, drivers.required(Driver.PENSION_UPPER, year));
            cost +=
                    drivers.required(Driver.PENSION_MIN_RATE, year)
                            * Math.max(
                                    0, qualifying - drivers.required(Driver.PENSION_LOWER, year));
        }
        return cost;
    }
}
