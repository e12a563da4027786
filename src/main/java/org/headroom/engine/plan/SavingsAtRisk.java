package org.headroom.engine.plan;

import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Money target = Money.ZERO;
        double expected = 0;
        for (SavingScheme scheme : model.savings()) {
            target = target.plus(target(model, scheme, year));
            expected += expected(model, scheme, drivers, year);
        }
        return new SavingsAtRisk(target, Money.of(expected));
    }

    /// The new savings of a year by scheme, in the model's order; together they are those of the
    /// year, to the penny.
    public static List<SavingsAtRisk> bySchemes(
            Model model, Optional<String> scenario, FinancialYear year) {
        DriverTable drivers = DriverTable.of(model, scenario);
        double[] expected =
                model.savings().stream()
                        .mapToDouble(scheme -> expected(model, scheme, drivers, year))
                        .toArray();
        List<Money> published = Apportionment.of(expected, of(model, scenario, year).expected());
        List<SavingsAtRisk> schemes = new ArrayList<>();
        for (int s = 0; s < expected.length; s++) {
            Money target = target(model, model.savings().get(s), year);
            schemes.add(new SavingsAtRisk(target, published.get(s)));
        }
        return schemes;
    }

    private static Stream<SavingTranche> tranches(
            Model model, SavingScheme scheme, FinancialYear year) {
        return model.savingsProfile().stream()
                .filter(t -> t.year().equals(year) && t.scheme().equals(scheme.name()));
    }

    private static Money target(Model model, SavingScheme scheme, FinancialYear year) {
        return tranches(model, scheme, year)
                .map(SavingTranche::target)
                .reduce(Money.ZERO, Money::plus);
    }

    private static double expected(
            Model model, SavingScheme scheme, DriverTable drivers, FinancialYear year) {
        double inYear = 1 - Decisions.slippage(scheme, drivers, year) / MONTHS;
        return target(model, scheme, year).pounds()
                * Decisions.delivery(scheme, drivers, year)
                * inYear;
    }

    /// Target less what is expected.
    public Money atRisk() {
        return target.minus(expected);
    }
}
