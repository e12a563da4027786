package org.headroom.engine.uplift;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.List;

/// What a job at the National Living Wage costs a provider this year and the year before, pay and
/// on-costs together (method section 3). The National Insurance threshold is per job, so short jobs
/// rise most.
///
/// @param hours a week
/// @param before £ a year, wage and rules of the year before
/// @param now £ a year, wage and rules of this year
public record JobCost(double hours, double before, double now) {

    /// The jobs of a service type's hours mix, in its order; none where nobody is paid at the
    /// National Living Wage.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if a rate that is needed is
    ///   missing
    public static List<JobCost> of(ServiceType type, DriverTable drivers, FinancialYear year) {
        if (type.nlwShare() == 0) {
            return List.of();
        }
        EmploymentRules now = EmploymentRules.of(drivers, year);
        EmploymentRules then = EmploymentRules.of(drivers, year.plus(-1));
        double premium = 1 + type.wagePremium().orElse(0);
        double wageNow = drivers.required(Driver.NLW, year) * premium;
        double wageThen = drivers.required(Driver.NLW, year.plus(-1)) * premium;
        return type.hoursMix().jobs().stream()
                .map(HoursMix.Job::hours)
                .map(hours ->
                        new JobCost(
                                hours,
                                then.costOfHours(hours, wageThen),
                                now.costOfHours(hours, wageNow)))
                .toList();
    }

    /// Rise of the cost, a fraction.
    public double rise() {
        return before == 0 ? 0 : now / before - 1;
    }
}
