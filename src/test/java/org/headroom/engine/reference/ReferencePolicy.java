package org.headroom.engine.reference;

import org.headroom.domain.CarePackage;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.Model;

import java.time.LocalDate;

/// A fee policy worked on the packages open at the data cut (method section 3b).
final class ReferencePolicy {

    private final Model model;
    private final FeePolicy policy;

    ReferencePolicy(Model model, FeePolicy policy) {
        this.model = model;
        this.policy = policy;
    }

    /// Increases of a week over prices of a week.
    ///
    /// @param index price index of the year before
    double award(double index) {
        LocalDate cut = model.info().dataCut();
        double more = 0;
        double all = 0;
        for (CarePackage k : model.packages()) {
            boolean isOpen =
                    !k.start().isAfter(cut) && (k.end().isEmpty() || k.end().get().isAfter(cut));
            boolean isReplaced =
                    model.cohorts().stream()
                            .filter(CohortSettings::isAverages)
                            .anyMatch(c -> c.cohort().equals(k.cohort()));
            if (!k.cohort().serviceType().equals(policy.serviceType()) || !isOpen || isReplaced) {
                continue;
            }
            double weekly = k.weeklyGross() * index;
            all += weekly;
            boolean isNew =
                    policy.excludeStartedMonths().isPresent() && !k.start().isBefore(since());
            boolean isDear =
                    policy.excludeOverWeekly().isPresent()
                            && weekly > policy.excludeOverWeekly().getAsDouble();
            if (!isNew && !isDear) {
                double units = k.unitsPerWeek().orElse(1);
                more += units * (newRate(weekly / units) - weekly / units);
            }
        }
        return all == 0 ? 0 : more / all;
    }

    private LocalDate since() {
        return policy.year().start().minusMonths(policy.excludeStartedMonths().orElseThrow());
    }

    private double newRate(double rate) {
        double plus =
                switch (policy.rule()) {
                    case PERCENT -> policy.amount() * rate;
                    case FLAT -> policy.amount();
                    case TAPER ->
                            Math.max(
                                    0,
                                    policy.amount()
                                            - policy.taperPer().orElseThrow()
                                                    * Math.max(
                                                            0,
                                                            rate
                                                                    - policy.taperFrom()
                                                                            .orElseThrow()));
                    case CONVERGE ->
                            Math.max(
                                    0,
                                    (policy.target().orElseThrow() - rate)
                                            / policy.years().orElseThrow());
                };
        if (policy.minimum().isPresent()) {
            plus = Math.max(plus, policy.minimum().getAsDouble() * rate);
        }
        if (policy.maximum().isPresent()) {
            plus = Math.min(plus, policy.maximum().getAsDouble() * rate);
        }
        double unrounded = rate + plus;
        if (policy.roundUpTo().isEmpty()) {
            return unrounded;
        }
        double step = policy.roundUpTo().getAsDouble();
        double nearest = Math.rint(unrounded / step);
        boolean isMultiple = Math.abs(unrounded / step - nearest) < 1e-9;
        return step * (isMultiple ? nearest : Math.ceil(unrounded / step));
    }
}
