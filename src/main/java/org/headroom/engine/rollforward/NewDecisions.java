package org.headroom.engine.rollforward;

import org.headroom.domain.Driver;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Tranches;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Savings and growth bids in the new base year. Those that began are in the approved budget now: a
/// saving stays for tracking, and what it saves only in its second year is a tranche of that year
/// (method section 6); a bid goes.
final class NewDecisions {

    private final Model before;
    private final DriverTable drivers;
    private final FinancialYear base;
    private final List<SavingScheme> schemes = new ArrayList<>();
    private final List<SavingTranche> profile = new ArrayList<>();

    NewDecisions(Model before, DriverTable drivers, FinancialYear base) {
        this.before = before;
        this.drivers = drivers;
        this.base = base;
        before.savingsProfile().stream()
                .filter(t -> t.year().compareTo(base) >= 0)
                .forEach(profile::add);
        Set<String> kept = new HashSet<>();
        profile.forEach(t -> kept.add(t.scheme()));
        before.savings().stream().filter(s -> kept.contains(s.name())).forEach(schemes::add);
        before.savings().forEach(this::addFullYearEffect);
    }

    private void addFullYearEffect(SavingScheme scheme) {
        double late = 0;
        for (SavingTranche tranche : before.savingsProfile()) {
            if (tranche.scheme().equals(scheme.name()) && tranche.year().equals(base)) {
                late += Tranches.late(scheme, tranche, drivers);
            }
        }
        double certain =
                drivers.find(Driver.DELIVERABILITY, Risk.GREEN.key(), base.plus(1))
                        .orElse(Risk.GREEN.usualDeliverability());
        Money target = Money.of(certain == 0 ? 0 : late / certain);
        if (!target.isZero()) {
            String name = scheme.name() + ": full-year effect of " + base;
            schemes.add(
                    new SavingScheme(
                            name,
                            scheme.budgetLine(),
                            scheme.recurrent(),
                            Risk.GREEN,
                            Risk.GREEN,
                            "The part of "
                                    + base
                                    + " that slippage moves to "
                                    + base.plus(1)
                                    + ", after deliverability"));
            profile.add(new SavingTranche(name, base.plus(1), target, Optional.empty()));
        }
    }

    /// Those that still have a tranche, then the full-year effects.
    List<SavingScheme> schemes() {
        return List.copyOf(schemes);
    }

    List<SavingTranche> profile() {
        return List.copyOf(profile);
    }

    /// The bids of later years.
    List<GrowthBid> bids() {
        return before.bids().stream().filter(b -> b.year().compareTo(base) > 0).toList();
    }

    /// What of a line's budget of the new base year is there for that year alone: one-off bids less
    /// one-off savings.
    ///
    /// @param line empty is what the plan allocates to no line
    Money oneOff(Optional<String> line) {
        Money bids =
                before.bids().stream()
                        .filter(b -> !b.recurrent() && b.year().equals(base))
                        .filter(b -> b.budgetLine().equals(line))
                        .map(GrowthBid::amount)
                        .reduce(Money.ZERO, Money::plus);
        double savings = 0;
        for (SavingScheme scheme : before.savings()) {
            if (!scheme.recurrent() && scheme.budgetLine().equals(line)) {
                savings += oneOffSaving(scheme);
            }
        }
        return bids.minus(Money.of(savings));
    }

    /// What one-off tranches save in the new base year: those that start in it, and the late part
    /// of those that started the year before.
    private double oneOffSaving(SavingScheme scheme) {
        double sum = 0;
        for (SavingTranche tranche : before.savingsProfile()) {
            if (tranche.scheme().equals(scheme.name()) && tranche.year().equals(base)) {
                sum += Tranches.prompt(scheme, tranche, drivers);
            }
        }
        return sum;
    }
}
