package org.headroom.engine.variance;

import org.headroom.domain.Cohort;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

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

    /// A cohort's part in pence: `from + volume + mix + price = to`.
    public record PublishedCohort(
            Cohort cohort, Money from, Money volume, Money mix, Money price, Money to) {}

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
        // Added in pairs that a swap of the sides leaves as they are: it changes the sign alone.
        return (x1 - x0) * ((2 * y0 * z0 + 2 * y1 * z1) + (y0 * z1 + y1 * z0)) / 6;
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
        List<Money> parts = changes(new double[] {volume(), mix(), price()}, after.minus(before));
        return new Published(before, parts.get(0), parts.get(1), parts.get(2), after);
    }

    /// The split of each cohort in pence: each adds up exactly, and together they are the published
    /// total.
    public List<PublishedCohort> publishedCohorts() {
        Published total = published();
        List<Money> before = Apportionment.of(amounts(c -> gross(c.from())), total.from());
        List<Money> after = Apportionment.of(amounts(c -> gross(c.to())), total.to());
        List<Money> volumes = changes(amounts(CohortVariance::volume), total.volume());
        List<Money> mixes = changes(amounts(CohortVariance::mix), total.mix());
        List<PublishedCohort> published = new ArrayList<>();
        for (int i = 0; i < cohorts.size(); i++) {
            Money change = after.get(i).minus(before.get(i));
            published.add(
                    new PublishedCohort(
                            cohorts.get(i).cohort(),
                            before.get(i),
                            volumes.get(i),
                            mixes.get(i),
                            change.minus(volumes.get(i)).minus(mixes.get(i)),
                            after.get(i)));
        }
        return List.copyOf(published);
    }

    private static double gross(Position.Care care) {
        return care.clientWeeks() * care.weeklyCost();
    }

    private double[] amounts(ToDoubleFunction<CohortVariance> amount) {
        return cohorts.stream().mapToDouble(amount).toArray();
    }

    /// Changes in pence that add up to their total; the opposite changes come out as the opposite
    /// pence, which rounding down alone would not give where two remainders are equal.
    private static List<Money> changes(double[] parts, Money total) {
        double leading =
                total.isZero()
                        ? Arrays.stream(parts).filter(p -> p != 0).findFirst().orElse(0)
                        : total.pence();
        if (leading >= 0) {
            return Apportionment.of(parts, total);
        }
        double[] opposite = Arrays.stream(parts).map(p -> -p).toArray();
        return Apportionment.of(opposite, total.negated()).stream().map(Money::negated).toList();
    }
}
