package org.headroom.engine.variance;

import org.headroom.domain.Cohort;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The change of gross cost between two positions, split into volume, mix and price (method section
/// 9).
///
/// The three are the Shapley values of total volume `V`, mix `V_i/V` and price `P_i` in `V × Σ mix
/// × price`: no order is favoured, nothing is left over, and swapping the positions changes every
/// sign.
///
/// @param from gross cost of the first position, £
/// @param to gross cost of the second, £
/// @param cohorts the part of each cohort that is present on either side
public record Variance(double from, double to, List<CohortVariance> cohorts) {

    /// The part of one cohort, £.
    public record CohortVariance(
            Cohort cohort,
            Position.Care from,
            Position.Care to,
            double volume,
            double mix,
            double price) {}

    /// A split in pence that adds up exactly: `from + volume + mix + price = to`.
    public record Published(Money from, Money volume, Money mix, Money price, Money to) {}

    public Variance {
        cohorts = List.copyOf(cohorts);
    }

    /// The split of the change from one position to another.
    public static Variance between(Position from, Position to) {
        Set<Cohort> all = new LinkedHashSet<>(from.cohorts().keySet());
        all.addAll(to.cohorts().keySet());
        double volumeBefore = from.clientWeeks();
        double volumeAfter = to.clientWeeks();
        List<CohortVariance> cohorts = new ArrayList<>();
        for (Cohort cohort : all) {
            Position.Care before = from.care(cohort);
            Position.Care after = to.care(cohort);
            if (before.clientWeeks() != 0 || after.clientWeeks() != 0) {
                cohorts.add(split(cohort, before, after, volumeBefore, volumeAfter));
            }
        }
        return new Variance(from.gross(), to.gross(), cohorts);
    }

    private static CohortVariance split(
            Cohort cohort,
            Position.Care before,
            Position.Care after,
            double volumeBefore,
            double volumeAfter) {
        double mixBefore = share(before, volumeBefore, after, volumeAfter);
        double mixAfter = share(after, volumeAfter, before, volumeBefore);
        double priceBefore = before.clientWeeks() == 0 ? after.weeklyCost() : before.weeklyCost();
        double priceAfter = after.clientWeeks() == 0 ? before.weeklyCost() : after.weeklyCost();
        return new CohortVariance(
                cohort,
                before,
                after,
                value(volumeBefore, volumeAfter, mixBefore, mixAfter, priceBefore, priceAfter),
                value(mixBefore, mixAfter, volumeBefore, volumeAfter, priceBefore, priceAfter),
                value(priceBefore, priceAfter, volumeBefore, volumeAfter, mixBefore, mixAfter));
    }

    /// A cohort's share of the client-weeks of its side, of the other side where its own has none.
    private static double share(
            Position.Care own, double volume, Position.Care other, double otherVolume) {
        if (volume != 0) {
            return own.clientWeeks() / volume;
        }
        return otherVolume == 0 ? 0 : other.clientWeeks() / otherVolume;
    }

    /// Shapley value of the factor `x` in the product `x y z`: the change of `x` at the average of
    /// the other two over all orders.
    private static double value(double x0, double x1, double y0, double y1, double z0, double z1) {
        return (x1 - x0) * (2 * y0 * z0 + y0 * z1 + y1 * z0 + 2 * y1 * z1) / 6;
    }

    /// What more or fewer client-weeks cost, £.
    public double volume() {
        return cohorts.stream().mapToDouble(CohortVariance::volume).sum();
    }

    /// What a dearer or cheaper mix of cohorts costs, £.
    public double mix() {
        return cohorts.stream().mapToDouble(CohortVariance::mix).sum();
    }

    /// What higher or lower weekly costs within cohorts cost, £.
    public double price() {
        return cohorts.stream().mapToDouble(CohortVariance::price).sum();
    }

    /// The split in pence.
    public Published published() {
        Money before = Money.of(from);
        Money after = Money.of(to);
        List<Money> parts =
                Apportionment.of(new double[] {volume(), mix(), price()}, after.minus(before));
        return new Published(before, parts.get(0), parts.get(1), parts.get(2), after);
    }
}
