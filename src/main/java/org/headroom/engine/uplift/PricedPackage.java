package org.headroom.engine.uplift;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.Model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A package open at the data cut, as an uplift policy sees it (method section 3b).
///
/// @param weekly price at the data cut, £ a week
/// @param units units a week; 1 where it is priced by the week
record PricedPackage(String id, LocalDate start, double weekly, double units) {

    /// Rates are pounds with a few decimals: less than this above a step of the rounding is noise.
    private static final double NOISE = 1e-9;

    static PricedPackage of(CarePackage each) {
        double units = each.unitsPerWeek().orElse(1);
        return new PricedPackage(
                each.packageId(), each.start(), each.weeklyGross(), units > 0 ? units : 1);
    }

    /// Cohorts that are given as averages, whose packages stand aside.
    static Set<Cohort> averages(Model model) {
        return model.cohorts().stream()
                .filter(settings -> settings.isAverages())
                .map(settings -> settings.cohort())
                .collect(Collectors.toSet());
    }

    static boolean isOpen(CarePackage each, LocalDate cut) {
        return !each.start().isAfter(cut) && each.end().map(end -> end.isAfter(cut)).orElse(true);
    }

    /// Rate at last year's price, £ per unit.
    double rate(double index) {
        return weekly * index / units;
    }

    /// Why a policy leaves the package out; empty where it does not.
    Optional<PackageUplift.LeftOut> leftOut(FeePolicy policy, double index) {
        if (policy.excludeStartedMonths().isPresent()) {
            LocalDate from =
                    policy.year().start().minusMonths(policy.excludeStartedMonths().getAsInt());
            if (!start.isBefore(from)) {
                return Optional.of(PackageUplift.LeftOut.STARTED_LATELY);
            }
        }
        return weekly * index > policy.excludeOverWeekly().orElse(Double.POSITIVE_INFINITY)
                ? Optional.of(PackageUplift.LeftOut.OVER_WEEKLY)
                : Optional.empty();
    }

    /// What a policy adds to the rate, £ per unit: the rule, then its bounds, then rounding up.
    double increase(FeePolicy policy, double index) {
        double rate = rate(index);
        double ruled =
                switch (policy.rule()) {
                    case PERCENT -> policy.amount() * rate;
                    case FLAT -> policy.amount();
                    case TAPER -> tapered(policy, rate);
                    case CONVERGE -> converging(policy, rate);
                };
        double bounded = ruled;
        if (policy.minimum().isPresent()) {
            bounded = Math.max(bounded, policy.minimum().getAsDouble() * rate);
        }
        if (policy.maximum().isPresent()) {
            bounded = Math.min(bounded, policy.maximum().getAsDouble() * rate);
        }
        if (policy.roundUpTo().isEmpty()) {
            return bounded;
        }
        double step = policy.roundUpTo().getAsDouble();
        return Math.ceil((rate + bounded) / step - NOISE) * step - rate;
    }

    private static double tapered(FeePolicy policy, double rate) {
        double above = Math.max(0, rate - policy.taperFrom().orElse(0));
        return Math.max(0, policy.amount() - policy.taperPer().orElse(0) * above);
    }

    private static double converging(FeePolicy policy, double rate) {
        double distance = policy.target().orElse(rate) - rate;
        return Math.max(0, distance / policy.years().orElse(1));
    }
}
