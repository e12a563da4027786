package org.headroom.domain;

import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.Optional;

/// A budget line as it stood at the end of a month, net.
///
/// @param budget the approved budget of the year
/// @param toDate what the ledger holds from 1 April to the end of the month; empty where it is not
///   known
/// @param forecast the forecast of the year as it was made then
public record MonthLine(
        LocalDate monthEnd,
        String budgetLine,
        Money budget,
        Optional<Money> toDate,
        Money forecast) {}
