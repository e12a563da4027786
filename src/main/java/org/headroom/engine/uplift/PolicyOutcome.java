package org.headroom.engine.uplift;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.Model;
import org.headroom.engine.uplift.PackageUplift.LeftOut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What an uplift policy does to every package of its service type that is open at the data cut:
/// who is in, who is out and why (method section 3b).
///
/// @param packages in the model's order
public record PolicyOutcome(FeePolicy policy, List<PackageUplift> packages) {

    public PolicyOutcome {
        packages = List.copyOf(packages);
    }

    /// The outcome of a policy, which need not be in the model yet.
    ///
    /// @param index `U(y−1)` of its service type
    public static PolicyOutcome of(Model model, FeePolicy policy, double index) {
        Set<Cohort> averages = PricedPackage.averages(model);
        LocalDate cut = model.info().dataCut();
        List<PackageUplift> packages = new ArrayList<>();
        for (CarePackage each : model.packages()) {
            if (each.cohort().serviceType().equals(policy.serviceType())
                    && PricedPackage.isOpen(each, cut)
                    && !averages.contains(each.cohort())) {
                packages.add(uplift(PricedPackage.of(each), policy, index));
            }
        }
        return new PolicyOutcome(policy, packages);
    }

    private static PackageUplift uplift(PricedPackage each, FeePolicy policy, double index) {
        Optional<LeftOut> leftOut = each.leftOut(policy, index);
        return new PackageUplift(
                each.id(),
                each.weekly() * index,
                each.units(),
                each.rate(index),
                leftOut.isPresent() ? 0 : each.increase(policy, index),
                leftOut);
    }

    public int uplifted() {
        return (int) packages.stream().filter(PackageUplift::isUplifted).count();
    }

    public int leftOut(LeftOut reason) {
        return (int) packages.stream().filter(p -> p.leftOut().equals(Optional.of(reason))).count();
    }

    /// Packages that are not left out and yet get nothing.
    public int unmoved() {
        return (int)
                packages.stream().filter(p -> p.leftOut().isEmpty() && !p.isUplifted()).count();
    }

    /// Packages whose new rate is at least an amount, £ per unit, to the penny.
    public int reaching(double rate) {
        return (int) packages.stream().filter(p -> p.rateAfter() >= rate - 0.005).count();
    }

    /// The increases of a week over the prices of a week, a fraction; empty where there is no
    /// price.
    public OptionalDouble award() {
        double prices = packages.stream().mapToDouble(PackageUplift::weeklyBefore).sum();
        double increases = packages.stream().mapToDouble(PackageUplift::weeklyIncrease).sum();
        return prices == 0 ? OptionalDouble.empty() : OptionalDouble.of(increases / prices);
    }
}
