package org.headroom.engine.uplift;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

/// The National Insurance and pension rules of a year, for jobs at providers (method section 3).
///
/// @param niRate employer rate, a fraction
/// @param niThreshold secondary threshold, £ a year per job
/// @param pensionRate minimum employer contribution, a fraction of qualifying earnings
/// @param pensionLower qualifying earnings from, £ a year
/// @param pensionUpper qualifying earnings to, £ a year
/// @param pensionTrigger pay from which a job is enrolled, £ a year
public record EmploymentRules(
        double niRate,
        double niThreshold,
        double pensionRate,
        double pensionLower,
        double pensionUpper,
        double pensionTrigger) {

    private static final double WEEKS = 52;

    /// The rules that the drivers give for a year.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if one is missing
    public static EmploymentRules of(DriverTable drivers, FinancialYear year) {
        return new EmploymentRules(
                drivers.required(Driver.EMPLOYER_NI_RATE, year),
                drivers.required(Driver.EMPLOYER_NI_THRESHOLD, year),
                drivers.required(Driver.PENSION_MIN_RATE, year),
                drivers.required(Driver.PENSION_LOWER, year),
                drivers.required(Driver.PENSION_UPPER, year),
                drivers.required(Driver.PENSION_TRIGGER, year));
    }

    /// Pay of a job with what the employer pays on top, £ a year: `oncost` of the method.
    public double costOfJob(double pay) {
        double insurance = niRate * Math.max(0, pay - niThreshold);
        double pension =
                pay >= pensionTrigger
                        ? pensionRate * Math.max(0, Math.min(pay, pensionUpper) - pensionLower)
                        : 0;
        return pay + insurance + pension;
    }

    /// Cost of a job of so many hours a week at an hourly wage, £ a year.
    public double costOfHours(double hours, double hourlyWage) {
        return costOfJob(hourlyWage * hours * WEEKS);
    }

    /// Average cost of the jobs of an hours mix at an hourly wage, £ a year: `E` of the method.
    public double costOfMix(HoursMix mix, double hourlyWage) {
        double cost = 0;
        for (HoursMix.Job job : mix.jobs()) {
            cost += job.share() * costOfHours(job.hours(), hourlyWage);
        }
        return cost;
    }
}
