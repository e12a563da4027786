package org.headroom.ui.shell;

import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.Optional;

/// Drivers that move nothing in a model, because what they act on is not there.
final class Unmoved {

    private Unmoved() {}

    /// Why a driver cannot move the result of a year; empty where it can.
    static Optional<String> why(
            HeadlineDriver headline, Model model, DriverTable drivers, FinancialYear year) {
        return switch (headline.driver()) {
            case DEMOGRAPHY, DEMAND, COMPLEXITY ->
                    when(model.packages().isEmpty() && model.cohorts().isEmpty(), "no client data");
            case TRANSITIONS_PROBABILITY_SCALE, TRANSITIONS_DELAY_MONTHS ->
                    when(model.transitions().isEmpty(), "no young people in transition");
            case SAVINGS_DELIVERY_SCALE -> when(model.savingsProfile().isEmpty(), "no savings");
            case PAY_AWARD ->
                    when(
                            model.budgetLines().stream()
                                    .noneMatch(l -> l.kind() == LineKind.STAFFED),
                            "no own staff");
            case PRECEPT_PERCENT ->
                    when(
                            drivers.value(Driver.PRECEPT_YIELD_PER_PERCENT, "", year) == 0,
                            "no yield of the precept");
            case FEE_PASS_THROUGH -> passThrough(headline, model, drivers, year);
            default -> Optional.empty();
        };
    }

    /// The share that all service types take moves nothing where each has its own, a fixed award or
    /// a policy.
    private static Optional<String> passThrough(
            HeadlineDriver headline, Model model, DriverTable drivers, FinancialYear year) {
        boolean isOfAll = headline.keys().contains(DriverTable.EVERYTHING);
        boolean isMoved =
                model.serviceTypes().stream()
                        .filter(t -> isOfAll || headline.keys().contains(t.name()))
                        .anyMatch(t ->
                                drivers.find(Driver.FEE_AWARD, t.name(), year).isEmpty()
                                        && model.feePolicies().stream()
                                                .noneMatch(p ->
                                                        p.serviceType().equals(t.name())
                                                                && p.year().equals(year)));
        return when(!isMoved, "awards are fixed or set by policies");
    }

    private static Optional<String> when(boolean isSo, String reason) {
        return isSo ? Optional.of("cannot move the result: " + reason) : Optional.empty();
    }
}
