package org.headroom.engine.uplift;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// The uplifts that are worked on packages (method section 3b), with the packages of their service
/// types prepared once.
public final class FeePolicies {

    private final Model model;
    private final List<Map<Integer, FeePolicy>> policies = new ArrayList<>();
    private final List<List<PricedPackage>> packages = new ArrayList<>();

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
        Set<Cohort> averages = PricedPackage.averages(model);
        LocalDate cut = model.info().dataCut();
        for (CarePackage each : model.packages()) {
            Integer type = types.get(each.cohort().serviceType());
            if (type != null
                    && !policies.get(type).isEmpty()
                    && PricedPackage.isOpen(each, cut)
                    && !averages.contains(each.cohort())) {
                packages.get(type).add(PricedPackage.of(each));
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
        for (PricedPackage each : packages.get(type)) {
            prices += each.weekly() * index;
            if (each.leftOut(policy, index).isEmpty()) {
                increases += each.units() * each.increase(policy, index);
            }
        }
        return OptionalDouble.of(prices == 0 ? 0 : increases / prices);
    }
}
