package org.headroom.ui.fees;

import org.headroom.domain.CarePackage;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.engine.uplift.PackageUplift;
import org.headroom.engine.uplift.PolicyOutcome;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What the policy of the chosen type and year does to each package, in figures and words.
final class PackageWords {

    private final FeesModel fees;
    private Optional<PolicyOutcome> outcome = Optional.empty();
    private final Map<String, PackageUplift> byId = new HashMap<>();

    PackageWords(FeesModel fees) {
        this.fees = fees;
    }

    /// Takes the newest outcome.
    ///
    /// @return whether it is another
    boolean refresh() {
        Optional<PolicyOutcome> newest = fees.outcome();
        boolean isSame = newest.equals(outcome);
        if (!isSame) {
            outcome = newest;
            byId.clear();
            newest.ifPresent(o -> o.packages().forEach(p -> byId.put(p.packageId(), p)));
        }
        return !isSame;
    }

    boolean isUnderPolicy(CarePackage each) {
        return byId.containsKey(each.packageId());
    }

    private OptionalDouble figure(CarePackage each, ToDoubleFunction<PackageUplift> figure) {
        PackageUplift uplift = byId.get(each.packageId());
        return uplift == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(figure.applyAsDouble(uplift));
    }

    OptionalDouble units(CarePackage each) {
        return each.unitsPerWeek();
    }

    OptionalDouble before(CarePackage each) {
        return figure(each, PackageUplift::rateBefore);
    }

    OptionalDouble after(CarePackage each) {
        return figure(each, PackageUplift::rateAfter);
    }

    OptionalDouble increase(CarePackage each) {
        return figure(each, p -> p.rateBefore() == 0 ? 0 : p.increase() / p.rateBefore());
    }

    OptionalDouble weekly(CarePackage each) {
        return figure(each, PackageUplift::weeklyIncrease);
    }

    /// `In`, or why a package gets nothing.
    String why(CarePackage each) {
        PackageUplift uplift = byId.get(each.packageId());
        if (uplift == null || outcome.isEmpty()) {
            return "";
        }
        FeePolicy policy = outcome.get().policy();
        return uplift.leftOut()
                .map(reason -> leftOut(policy, reason))
                .orElseGet(() -> uplift.isUplifted() ? "In" : nothingDue(policy));
    }

    private static String leftOut(FeePolicy policy, PackageUplift.LeftOut reason) {
        return switch (reason) {
            case STARTED_LATELY ->
                    "Out: started within "
                            + policy.excludeStartedMonths().orElse(0)
                            + " months of 1 April";
            case OVER_WEEKLY ->
                    "Out: over £" + Figures.typed(policy.excludeOverWeekly().orElse(0)) + " a week";
        };
    }

    private static String nothingDue(FeePolicy policy) {
        return switch (policy.rule()) {
            case CONVERGE -> "Nothing due: at or above the target";
            case TAPER -> "Nothing due: beyond the taper";
            case PERCENT, FLAT -> "Nothing due under the rule";
        };
    }

    /// The rule that every package is held against, for the words above the list.
    String summary() {
        return outcome.map(o ->
                        String.format(
                                        java.util.Locale.UK,
                                        "%,d of %,d",
                                        o.uplifted(),
                                        o.packages().size())
                                + " packages of "
                                + fees.typeName()
                                + " rise in "
                                + fees.year()
                                + ", "
                                + PolicyField.label(rule(o)).toLowerCase(java.util.Locale.UK))
                .orElseGet(() ->
                        fees.typeName()
                                + " has no uplift policy in "
                                + fees.year()
                                + ": every fee rises by the award.");
    }

    private static FeePolicyRule rule(PolicyOutcome outcome) {
        return outcome.policy().rule();
    }
}
