package org.headroom.engine.plan;

import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.List;

/// Funding by where it comes from (method section 7). Unrounded, £.
///
/// @param approved the approved budget of the base year, which every year has
/// @param lines funding lines, in the order in which the model first names them
/// @param grants by line, then by year, year 0 being the base year: the share that goes to adult
///   social care
/// @param precept by year: what all rises since the base year yield
public record FundingParts(
        double approved, List<String> lines, double[][] grants, double[] precept) {

    public FundingParts {
        lines = List.copyOf(lines);
    }

    /// The funding of a model under some drivers.
    public static FundingParts of(Model model, DriverTable drivers) {
        return Funding.of(model).parts(drivers);
    }

    /// The row of a funding line whose share of adult social care holds in a year: that of the
    /// year, else the nearest earlier one, else the first later one.
    public static FundingAmount rowOfShare(List<FundingAmount> rows, FinancialYear year) {
        return Funding.nearest(rows, year);
    }

    /// All of it in plan year `y`; 0 is the base year.
    double total(int y) {
        double sum = 0;
        for (double[] line : grants) {
            sum += line[y];
        }
        return approved + sum + precept[y];
    }
}
