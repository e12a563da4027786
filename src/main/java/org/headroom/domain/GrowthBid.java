package org.headroom.domain;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Optional;

/// A request for more budget from a year on (recurrent) or in that year alone.
public record GrowthBid(
        String name,
        Optional<String> budgetLine,
        FinancialYear year,
        Money amount,
        boolean recurrent,
        String businessCase) {}
