package org.headroom.engine.result;

import org.headroom.kernel.Money;

/// A service type in a plan year.
///
/// @param clientWeeks client-weeks of the year
/// @param gross gross cost of the modelled clients
/// @param reconciliation forecast that the client data does not explain, at this year's prices
/// @param feeCost what the uplift costs
public record ServiceTypeProjection(
        String serviceType,
        double clientWeeks,
        Money gross,
        Money clientContributions,
        Money healthIncome,
        Money reconciliation,
        UpliftProjection uplift,
        FeeCost feeCost) {}
