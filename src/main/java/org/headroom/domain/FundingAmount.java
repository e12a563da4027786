package org.headroom.domain;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.OptionalDouble;

/// Funding above the base budget, as the total in a year.
///
/// @param ascShare share that goes to adult social care, a fraction; empty means all of it
public record FundingAmount(
        String fundingLine,
        FinancialYear year,
        Money amount,
        OptionalDouble ascShare,
        boolean recurrent,
        boolean ringfenced,
        String source) {}
