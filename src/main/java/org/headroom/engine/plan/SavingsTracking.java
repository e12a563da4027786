package org.headroom.engine.plan;

import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.kernel.Money;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/// How much of the base year's savings has been delivered (method section 6).
///
/// Net counts a scheme that delivers more than its target against those that deliver less; capped
/// does not.
///
/// @param target all targets of the base year
/// @param delivered all that was delivered
/// @param capped what was delivered, each scheme at most its own target
public record SavingsTracking(Money target, Money delivered, Money capped) {

    /// The tracking of a model's base year; what is not reported as delivered counts as nothing.
    public static SavingsTracking of(Model model) {
        return sum(model, tranche -> true);
    }

    /// The tracking of each scheme that has a target in the base year, in the model's order.
    public static Map<String, SavingsTracking> bySchemes(Model model) {
        Map<String, SavingsTracking> schemes = new LinkedHashMap<>();
        for (SavingScheme scheme : model.savings()) {
            SavingsTracking own = sum(model, t -> t.scheme().equals(scheme.name()));
            if (!own.target.isZero() || !own.delivered.isZero()) {
                schemes.put(scheme.name(), own);
            }
        }
        return schemes;
    }

    private static SavingsTracking sum(Model model, Predicate<SavingTranche> counts) {
        SavingsTracking sum = new SavingsTracking(Money.ZERO, Money.ZERO, Money.ZERO);
        for (SavingTranche tranche : model.savingsProfile()) {
            if (tranche.year().equals(model.info().baseYear()) && counts.test(tranche)) {
                Money delivered = tranche.delivered().orElse(Money.ZERO);
                Money capped = smaller(delivered, tranche.target());
                sum = sum.plus(new SavingsTracking(tranche.target(), delivered, capped));
            }
        }
        return sum;
    }

    private static Money smaller(Money a, Money b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private SavingsTracking plus(SavingsTracking other) {
        return new SavingsTracking(
                target.plus(other.target),
                delivered.plus(other.delivered),
                capped.plus(other.capped));
    }

    /// Share of the targets that is delivered net, a fraction.
    public double netShare() {
        return share(delivered);
    }

    /// Share of the targets that is delivered with each scheme capped, a fraction.
    public double cappedShare() {
        return share(capped);
    }

    private double share(Money part) {
        return target.isZero() ? 0 : part.pounds() / target.pounds();
    }
}
