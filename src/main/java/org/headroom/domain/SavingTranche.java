package org.headroom.domain;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Optional;

/// The amount of a scheme newly starting in a year.
///
/// @param target planned saving, positive
/// @param delivered what has been delivered, for tracking the base year
public record SavingTranche(
        String scheme, FinancialYear year, Money target, Optional<Money> delivered) {}
