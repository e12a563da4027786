package org.headroom.engine.plan;

import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How much of the savings newly planned for a year is not expected in that year (method section
/// 6).
///
/// @param target savings planned to start in the year
/// @param expected what they save in the year after deliverability and slippage
public record SavingsAtRisk(Money target, Money expected) {

    private static final double MONTHS = 12;

    /// The new savings of a year in a scenario.
    public static SavingsAtRisk of(Model model, Optional<String> scenario, FinancialYear year) {
        DriverTable drivers = DriverTable.of(model, scenario);
        Map<String, SavingScheme> schemes = new HashMap<>();
        model.savings().forEach(scheme -> schemes.put(scheme.name(), scheme));
        double target = 0;
        double expected = 0;
        for (SavingTranche tranche : model.savingsProfile()) {
            SavingScheme scheme = schemes.get(tranche.scheme());
            if (scheme != null && tranche.year().equals(year)) {
                double planned = tranche.target().pounds();
                double inYear = 1 - Decisions.slippage(scheme, drivers, year) / MONTHS;
                target += planned;
                expected += planned * Decisions.delivery(scheme, drivers, year) * inYear;
            }
        }
        return new SavingsAtRisk(Money.of(target), Money.of(expected));
    }

    /// Target less what is expected.
    public Money atRisk() {
        return target.minus(expected);
    }
}
