package org.headroom.engine.uncertainty;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each value with a range does to the requirement at its own low and high, one at a time, all
/// others as they are (method section 10). Effects do not add up.
public final class Sensitivity {

    private Sensitivity() {}

    /// The effect of one value.
    ///
    /// @param atLow change of the requirement where the value is at its low
    /// @param atHigh change where it is at its high
    public record Effect(Money atLow, Money atHigh) {

        /// The larger of the two, without sign.
        public Money largest() {
            return new Money(Math.max(Math.abs(atLow.pence()), Math.abs(atHigh.pence())));
        }
    }

    /// The effects on one year's requirement, by the address of the value.
    ///
    /// @param year a plan year; there are no effects on others
    public static Map<DriverAddress, Effect> of(
            PreparedModel prepared, Optional<String> scenario, FinancialYear year) {
        Optional<Money> now = requirement(prepared, scenario, year);
        Map<DriverAddress, Effect> effects = new LinkedHashMap<>();
        if (now.isPresent()) {
            Model model = prepared.model();
            for (int i = 0; i < model.drivers().size(); i++) {
                DriverRow row = model.drivers().get(i);
                if (row.hasRange()) {
                    effects.put(
                            row.address(),
                            new Effect(
                                    change(
                                            prepared,
                                            scenario,
                                            year,
                                            now.get(),
                                            i,
                                            row.low().getAsDouble()),
                                    change(
                                            prepared,
                                            scenario,
                                            year,
                                            now.get(),
                                            i,
                                            row.high().getAsDouble())));
                }
            }
        }
        return effects;
    }

    private static Money change(
            PreparedModel prepared,
            Optional<String> scenario,
            FinancialYear year,
            Money now,
            int at,
            double value) {
        List<DriverRow> rows = new ArrayList<>(prepared.model().drivers());
        DriverRow row = rows.get(at);
        rows.set(
                at,
                new DriverRow(
                        row.address(),
                        row.low(),
                        value,
                        row.high(),
                        row.status(),
                        row.source(),
                        row.rationale(),
                        row.owner()));
        PreparedModel changed = prepared.updatedTo(prepared.model().withDrivers(rows));
        return requirement(changed, scenario, year).orElse(now).minus(now);
    }

    private static Optional<Money> requirement(
            PreparedModel prepared, Optional<String> scenario, FinancialYear year) {
        Projection projection = Planner.project(prepared, scenario);
        return projection.years().stream()
                .filter(y -> y.year().equals(year))
                .findFirst()
                .map(y -> y.requirement());
    }
}
