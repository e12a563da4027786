package org.headroom.domain;

import org.headroom.kernel.Money;

import java.util.Optional;
import java.util.OptionalDouble;

/// Turnover of a cohort and, where `clients` is given, its averages in place of packages (method
/// section 2).
///
/// @param monthlyLeaverRate leavers a month as a fraction of clients; empty means 0
/// @param entryCostRatio cost of a starter over the opening average; empty means 1
/// @param clients clients at the data cut
/// @param weeklyGross average gross cost per client, £ a week
/// @param weeklyClient average contribution per client, £ a week
/// @param weeklyHealth average NHS payment per client, £ a week
/// @param costToDate gross cost from 1 April to the data cut, £
public record CohortSettings(
        Cohort cohort,
        OptionalDouble monthlyLeaverRate,
        OptionalDouble entryCostRatio,
        OptionalDouble clients,
        OptionalDouble weeklyGross,
        OptionalDouble weeklyClient,
        OptionalDouble weeklyHealth,
        Optional<Money> costToDate) {

    /// Whether the cohort is given as averages, which replace all of its packages.
    public boolean isAverages() {
        return clients.isPresent();
    }
}
