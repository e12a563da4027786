package org.headroom.exchange.imports.cld;

import org.headroom.exchange.imports.source.SourceRow;

import java.util.Optional;
import java.util.OptionalDouble;

/// What an event of the return costs a week: `|unit cost| × units a week`, the units being those of
/// the frequency or else the planned ones (imports, section B).
///
/// @param unitCost as read; empty where blank or unreadable
/// @param frequency that counts
/// @param isFrequencyKnown whether the return gives one that is known
/// @param units planned a week, as read; empty where blank or unreadable
/// @param hasUnreadableUnits whether something stands there that is no number
/// @param weekly £ a week; empty where it cannot be worked out or does not recur
record CldCost(
        OptionalDouble unitCost,
        CostFrequency frequency,
        boolean isFrequencyKnown,
        OptionalDouble units,
        boolean hasUnreadableUnits,
        OptionalDouble weekly) {

    private static final double TOLERANCE = 0.01;

    static CldCost of(SourceRow row, CldHeader header, String plainFrequency) {
        OptionalDouble unitCost = header.amount(row, CldColumn.UNIT_COST);
        OptionalDouble units = header.amount(row, CldColumn.UNITS);
        Optional<CostFrequency> known = CostFrequency.of(plainFrequency);
        CostFrequency frequency = known.orElse(CostFrequency.UNKNOWN);
        return new CldCost(
                unitCost,
                frequency,
                known.isPresent(),
                units,
                units.isEmpty() && !header.cell(row, CldColumn.UNITS).isEmpty(),
                weekly(unitCost, frequency, units));
    }

    private static OptionalDouble weekly(
            OptionalDouble unitCost, CostFrequency frequency, OptionalDouble units) {
        if (frequency.isOneOff() || unitCost.orElse(0) == 0) {
            return OptionalDouble.empty();
        }
        double cost = Math.abs(unitCost.getAsDouble());
        if (frequency.perWeek().isPresent()) {
            return OptionalDouble.of(cost * frequency.perWeek().getAsDouble());
        }
        return units.orElse(0) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(cost * Math.abs(units.getAsDouble()));
    }

    boolean isWithoutUnitCost() {
        return unitCost.orElse(0) == 0;
    }

    /// Neither the frequency nor the plan says how many a week.
    boolean isWithoutUnits() {
        return frequency.perWeek().isEmpty() && units.orElse(0) == 0;
    }

    boolean isNegative() {
        return unitCost.orElse(0) < 0 || units.orElse(0) < 0;
    }

    /// Units are given, are not 0 and are not those of the frequency.
    boolean disagrees() {
        return frequency.perWeek().isPresent()
                && units.orElse(0) != 0
                && Math.abs(Math.abs(units.getAsDouble()) - frequency.perWeek().getAsDouble())
                        > TOLERANCE;
    }

    /// Units a week that the package is priced by; empty where it is priced by the week.
    OptionalDouble pricedUnits() {
        return frequency.perWeek().isPresent() || units.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.abs(units.getAsDouble()));
    }
}
