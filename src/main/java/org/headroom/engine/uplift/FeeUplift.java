package org.headroom.engine.uplift;

import org.headroom.domain.Driver;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.OptionalDouble;

/// The price change of a service type in a year, by component, fractions (method section 3).
///
/// @param feeDecision award − pressure: negative where the council pays less than the pressure
public record FeeUplift(
        double nlw, double providerPay, double employerNi, double nonPay, double feeDecision) {

    /// No change.
    public static final FeeUplift NONE = new FeeUplift(0, 0, 0, 0, 0);

    /// Salary of other staff where a service type gives none, £ a year (method section 3).
    public static final double DEFAULT_SALARY = 30_000;

    /// The unavoidable increase, before decisions.
    public double pressure() {
        return nlw + providerPay + employerNi + nonPay;
    }

    /// What the council pays.
    public double award() {
        return pressure() + feeDecision;
    }

    /// The uplift of a service type in a year: pressure from the statutory rates, award from the
    /// drivers.
    ///
    /// @param y plan year, from 1
    /// @param award an award worked out on packages, which wins over the drivers; empty where there
    ///   is none
    /// @throws org.headroom.engine.drivers.MissingDriverException if a rate that is needed is
    ///   missing
    public static FeeUplift of(ServiceType type, Rates rates, int y, OptionalDouble award) {
        Effects wage = Effects.NONE;
        Effects other = Effects.NONE;
        if (type.nlwShare() != 0) {
            wage = wageEffects(type, rates, y);
        }
        if (type.otherPayShare() != 0) {
            other = salaryEffects(type, rates, y);
        }
        DriverTable drivers = rates.drivers();
        FinancialYear year = rates.year(y);
        double nlw = type.nlwShare() * wage.pay;
        double providerPay = type.otherPayShare() * other.pay;
        double employerNi = type.nlwShare() * wage.rules + type.otherPayShare() * other.rules;
        double nonPay = type.nonPayShare() * drivers.value(Driver.CPI, year);
        double pressure = nlw + providerPay + employerNi + nonPay;
        return new FeeUplift(
                nlw,
                providerPay,
                employerNi,
                nonPay,
                award(type, drivers, year, award, pressure) - pressure);
    }

    private static double award(
            ServiceType type,
            DriverTable drivers,
            FinancialYear year,
            OptionalDouble policy,
            double pressure) {
        if (policy.isPresent()) {
            return policy.getAsDouble();
        }
        OptionalDouble fixed = drivers.find(Driver.FEE_AWARD, type.name(), year);
        return fixed.isPresent()
                ? fixed.getAsDouble()
                : drivers.value(Driver.FEE_PASS_THROUGH, type.name(), year) * pressure;
    }

    private static Effects wageEffects(ServiceType type, Rates rates, int y) {
        EmploymentRules now = rates.rules(y);
        EmploymentRules then = rates.rules(y - 1);
        double premium = 1 + type.wagePremium().orElse(0);
        double wageNow = rates.wage(y) * premium;
        double wageThen = rates.wage(y - 1) * premium;
        return Effects.of(
                then.costOfMix(type.hoursMix(), wageThen),
                then.costOfMix(type.hoursMix(), wageNow),
                now.costOfMix(type.hoursMix(), wageNow));
    }

    private static Effects salaryEffects(ServiceType type, Rates rates, int y) {
        double salaryThen = type.otherSalary().orElse(DEFAULT_SALARY);
        for (int t = 1; t < y; t++) {
            salaryThen *= 1 + rates.payGrowth(t);
        }
        double salaryNow = salaryThen * (1 + rates.payGrowth(y));
        EmploymentRules now = rates.rules(y);
        EmploymentRules then = rates.rules(y - 1);
        return Effects.of(
                then.costOfJob(salaryThen), then.costOfJob(salaryNow), now.costOfJob(salaryNow));
    }

    /// What higher pay and what changed rules add to the cost of employment, fractions.
    private record Effects(double pay, double rules) {

        static final Effects NONE = new Effects(0, 0);

        static Effects of(double before, double paidMore, double underNewRules) {
            return before == 0
                    ? NONE
                    : new Effects(paidMore / before - 1, (underNewRules - paidMore) / before);
        }
    }
}
