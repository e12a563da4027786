package org.headroom.domain;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Optional;

/// A year of the council's published Medium Term Financial Plan (`mtfp.csv`).
///
/// @param publishedGap gap new in that year
/// @param ascGrowthAssumed growth in ASC net spending that the plan holds
/// @param ascFundingAssumed growth in ASC funding that the plan holds; empty means the base
///   scenario's change
public record PublishedPlanYear(
        FinancialYear year,
        Money publishedGap,
        Money ascGrowthAssumed,
        Optional<Money> ascFundingAssumed) {}
