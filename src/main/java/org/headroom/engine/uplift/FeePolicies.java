package org.headroom.engine.uplift;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// The uplifts that are worked on packages (method section 3b), with the packages of their service
/// types prepared once.
public final class FeePolicies {

    /// Rates are pounds with a few decimals: less than this above a step of the rounding is noise.
    private static final double NOISE = 1e-9;

    private final Model model;
    private final List<Map<Integer, FeePolicy>> policies = new ArrayList<>();
    private final List<List<Package>> packages = new ArrayList<>();

    private FeePolicies(Model model) {
        this.model = model;
        Map<String, Integer> types = new HashMap<>();
        for (ServiceType type : model.serviceTypes()) {
            types.put(type.name(), policies.size());
            policies.add(new HashMap<>());
            packages.add(new ArrayList<>());
        }
        for (FeePolicy policy : model.feePolicies()) {
            Integer type = types.get(policy.serviceType());
            if (type == null) {
                throw new IllegalArgumentException("Unknown service type: " + policy.serviceType());
            }
            policies.get(type).put(policy.year().since(model.info().baseYear()), policy);
        }
        if (!model.feePolicies().isEmpty()) {
            readPackages(types);
        }
    }

    private void readPackages(Map<String, Integer> types) {
        Set<Cohort> averages = new HashSet<>();
        for (CohortSettings settings : model.cohorts()) {
            if (settings.isAverages()) {
                averages.add(settings.cohort());
            }
        }
        LocalDate cut = model.info().dataCut();
        for (CarePackage each : model.packages()) {
            Integer type = types.get(each.cohort().serviceType());
            boolean isOpen =
                    !each.start().isAfter(cut)
                            && each.end().map(end -> end.isAfter(cut)).orElse(true);
            if (type != null
                    && !policies.get(type).isEmpty()
                    && isOpen
                    && !averages.contains(each.cohort())) {
                packages.get(type).add(Package.of(each));
            }
        }
    }

    /// The policies of a model.
    public static FeePolicies of(Model model) {
        return new FeePolicies(model);
    }

    /// The policies of a changed model; reads its packages again only if what they depend on has
    /// changed.
    public FeePolicies updatedTo(Model changed) {
        boolean isSame =
                changed.feePolicies() == model.feePolicies()
                        && (changed.feePolicies().isEmpty()
                                || (changed.packages() == model.packages()
                                        && changed.cohorts() == model.cohorts()
                                        && changed.info().equals(model.info())))
                        && changed.serviceTypes() == model.serviceTypes();
        return isSame ? this : new FeePolicies(changed);
    }

    /// The award of a service type in a year, a fraction: the increases of a week over the prices
    /// of a week. Empty where no policy holds.
    ///
    /// @param type number of the service type
    /// @param y plan year, 1 to N
    /// @param index `U(y−1)`
    public OptionalDouble award(int type, int y, double index) {
        FeePolicy policy = policies.get(type).get(y);
        if (policy == null) {
            return OptionalDouble.empty();
        }
        double increases = 0;
        double prices = 0;
        for (Package each : packages.get(type)) {
            prices += each.weekly * index;
            if (!isExcluded(policy, each, index)) {
                increases += each.units * increase(policy, each.weekly * index / each.units);
            }
        }
        return OptionalDouble.of(prices == 0 ? 0 : increases / prices);
    }

    private static boolean isExcluded(FeePolicy policy, Package each, double index) {
        if (policy.excludeStartedMonths().isPresent()) {
            LocalDate from =
                    policy.year().start().minusMonths(policy.excludeStartedMonths().getAsInt());
            if (!each.start.isBefore(from)) {
                return true;
            }
        }
        return each.weekly * index > policy.excludeOverWeekly().orElse(Double.POSITIVE_INFINITY);
    }

    /// What a policy adds to a rate, £ per unit: the rule, then its bounds, then rounding up.
    private static double increase(FeePolicy policy, double rate) {
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

    /// A package open at the data cut.
    ///
    /// @param weekly price at the data cut, £ a week
    /// @param units units a week; 1 where it is priced by the week
    private record Package(LocalDate start, double weekly, double units) {

        static Package of(CarePackage each) {
            double units = each.unitsPerWeek().orElse(1);
            return new Package(each.start(), each.weeklyGross(), units > 0 ? units : 1);
        }
    }
}
