package org.headroom.exchange.imports.cld;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the unit cost of the return is a cost of, and how many of them a week has. The return
/// counts 52 weeks a year.
///
/// @param perWeek units a week; empty where the planned units say
/// @param unit name of the unit; empty where it is a time of payment
/// @param is52Weeks whether the rate overstates a year of 365 days
/// @param isOneOff whether the cost does not recur
record CostFrequency(OptionalDouble perWeek, String unit, boolean is52Weeks, boolean isOneOff) {

    /// Blank or not known: the cost is per unit.
    static final CostFrequency UNKNOWN = perUnit("");

    private static final CostFrequency WEEKLY = of(1, false);
    private static final CostFrequency FORTNIGHTLY = of(1 / 2.0, false);
    private static final CostFrequency FOUR_WEEKLY = of(1 / 4.0, false);
    private static final CostFrequency MONTHLY = of(12 / 52.0, true);
    private static final CostFrequency QUARTERLY = of(4 / 52.0, true);
    private static final CostFrequency ANNUALLY = of(1 / 52.0, true);
    private static final CostFrequency ONCE =
            new CostFrequency(OptionalDouble.empty(), "", false, true);
    private static final CostFrequency HOURLY = perUnit("hour");
    private static final CostFrequency DAILY = perUnit("day");
    private static final CostFrequency SESSION = perUnit("session");

    private static final Map<String, CostFrequency> BY_VALUE =
            Map.ofEntries(
                    Map.entry("weekly", WEEKLY),
                    Map.entry("week", WEEKLY),
                    Map.entry("per week", WEEKLY),
                    Map.entry("fortnightly", FORTNIGHTLY),
                    Map.entry("fortnight", FORTNIGHTLY),
                    Map.entry("per fortnight", FORTNIGHTLY),
                    Map.entry("2 weekly", FORTNIGHTLY),
                    Map.entry("2weekly", FORTNIGHTLY),
                    Map.entry("4 weekly", FOUR_WEEKLY),
                    Map.entry("4weekly", FOUR_WEEKLY),
                    Map.entry("four weekly", FOUR_WEEKLY),
                    Map.entry("4 weeks", FOUR_WEEKLY),
                    Map.entry("monthly", MONTHLY),
                    Map.entry("month", MONTHLY),
                    Map.entry("per month", MONTHLY),
                    Map.entry("quarterly", QUARTERLY),
                    Map.entry("quarter", QUARTERLY),
                    Map.entry("per quarter", QUARTERLY),
                    Map.entry("annually", ANNUALLY),
                    Map.entry("annual", ANNUALLY),
                    Map.entry("yearly", ANNUALLY),
                    Map.entry("per annum", ANNUALLY),
                    Map.entry("one off", ONCE),
                    Map.entry("oneoff", ONCE),
                    Map.entry("hourly", HOURLY),
                    Map.entry("hour", HOURLY),
                    Map.entry("per hour", HOURLY),
                    Map.entry("daily", DAILY),
                    Map.entry("day", DAILY),
                    Map.entry("per day", DAILY),
                    Map.entry("per session", SESSION),
                    Map.entry("session", SESSION));

    /// The frequency that a plain value names ([org.headroom.exchange.imports.value.Words#value]).
    static Optional<CostFrequency> of(String value) {
        return Optional.ofNullable(BY_VALUE.get(value));
    }

    private static CostFrequency of(double perWeek, boolean is52Weeks) {
        return new CostFrequency(OptionalDouble.of(perWeek), "", is52Weeks, false);
    }

    private static CostFrequency perUnit(String unit) {
        return new CostFrequency(OptionalDouble.empty(), unit, false, false);
    }
}
