package org.headroom.engine.uplift;

import org.headroom.domain.Driver;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.jspecify.annotations.Nullable;

/// The statutory rates that all service types of a run share, each looked up when it is first
/// needed.
public final class Rates {

    private final DriverTable drivers;
    private final FinancialYear base;
    private final @Nullable EmploymentRules[] rules;
    private final double[] wages;
    private final double[] payGrowth;

    /// @param base base year of the plan
    /// @param years plan years
    public Rates(DriverTable drivers, FinancialYear base, int years) {
        this.drivers = drivers;
        this.base = base;
        rules = new EmploymentRules[years + 1];
        wages = new double[years + 1];
        payGrowth = new double[years + 1];
        for (int y = 1; y <= years; y++) {
            payGrowth[y] = drivers.value(Driver.PROVIDER_PAY_GROWTH, base.plus(y));
        }
    }

    DriverTable drivers() {
        return drivers;
    }

    FinancialYear year(int y) {
        return base.plus(y);
    }

    /// Growth of pay above the National Living Wage in plan year `y`, from 1, a fraction.
    double payGrowth(int y) {
        return payGrowth[y];
    }

    /// National Insurance and pension rules of plan year `y`; 0 is the base year.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if one is missing
    EmploymentRules rules(int y) {
        EmploymentRules known = rules[y];
        if (known == null) {
            known = EmploymentRules.of(drivers, base.plus(y));
            rules[y] = known;
        }
        return known;
    }

    /// National Living Wage of plan year `y`, £ an hour.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if it is missing
    double wage(int y) {
        if (wages[y] == 0) {
            wages[y] = drivers.required(Driver.NLW, base.plus(y));
        }
        return wages[y];
    }
}
