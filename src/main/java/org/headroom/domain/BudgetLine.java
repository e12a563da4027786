package org.headroom.domain;

import org.headroom.kernel.Money;

import java.util.Optional;
import java.util.OptionalDouble;

/// A line of the directorate's budget in the base year, net.
///
/// @param name unique within the model
/// @param approvedBudget the approved budget of the base year
/// @param forecastOutturn the forecast of the base year at the data cut
/// @param nonRecurrent part of the forecast that will not recur; positive is a one-off cost
/// @param startsFrom empty means [StartsFrom#BUDGET]
/// @param payShare share of a staffed line that is pay, a fraction
/// @param averageSalary pay per job of a staffed line, £ a year
/// @param employerPensionRate share of pay, a fraction
public record BudgetLine(
        String name,
        LineKind kind,
        Money approvedBudget,
        Money forecastOutturn,
        Optional<Money> nonRecurrent,
        Optional<StartsFrom> startsFrom,
        OptionalDouble payShare,
        OptionalDouble averageSalary,
        OptionalDouble employerPensionRate) {}
