package org.headroom.domain;

import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.OptionalInt;

/// The care of a cohort from 1 April to the end of a month, beside the activity of the whole year
/// that the budget was made for. Both are frozen with the month.
///
/// @param budgetLine the line that pays for the cohort
/// @param clients persons with care at the end of the month
/// @param starters persons who came since 1 April; empty where averages stand for packages
/// @param leavers persons who left since 1 April; empty where averages stand for packages
/// @param clientWeeks weeks to date in which a person had care
/// @param gross gross cost to date
/// @param income what clients and the NHS paid to date
/// @param budgetClientWeeks client-weeks of the whole year in the budget
/// @param budgetGross gross cost of the whole year in the budget
public record MonthCohort(
        LocalDate monthEnd,
        Cohort cohort,
        String budgetLine,
        double clients,
        OptionalInt starters,
        OptionalInt leavers,
        double clientWeeks,
        Money gross,
        Money income,
        double budgetClientWeeks,
        Money budgetGross) {}
