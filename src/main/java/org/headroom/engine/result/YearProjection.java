package org.headroom.engine.result;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.List;
import java.util.Optional;

/// A plan year (method section 7).
///
/// @param gap requirement − funding, cumulative
/// @param incrementalGap gap − gap of the year before; the first year's whole
/// @param councilGap the council's published gap brought up to date; empty without an `mtfp.csv`
///   row
/// @param lines budget lines in the model's order, then `Unallocated` where there is one
public record YearProjection(
        FinancialYear year,
        Money requirement,
        Money funding,
        Money gap,
        Money incrementalGap,
        Optional<Money> councilGap,
        BudgetBridge bridge,
        List<LineProjection> lines,
        List<ServiceTypeProjection> serviceTypes) {

    public YearProjection {
        lines = List.copyOf(lines);
        serviceTypes = List.copyOf(serviceTypes);
    }
}
