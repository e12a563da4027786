package org.headroom.rules;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.Model;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.ActivityTables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is refused in fee policies (method section 3b).
final class FeePolicyRules {

    private final Model model;
    private final Notes notes;
    private final Set<String> serviceTypes;

    FeePolicyRules(Model model, Notes notes, Set<String> serviceTypes) {
        this.model = model;
        this.notes = notes;
        this.serviceTypes = serviceTypes;
    }

    void check() {
        notes.known(
                ActivityTables.FEE_POLICIES,
                model,
                "service_type",
                Rule.KNOWN_SERVICE_TYPE,
                serviceTypes,
                row -> Optional.of(row.serviceType()));
        notes.unique(
                ActivityTables.FEE_POLICIES,
                model,
                "year",
                row -> List.of(row.serviceType(), row.year()));
        notes.each(ActivityTables.FEE_POLICIES, model, FeePolicyRules::policy);
    }

    private static void policy(FeePolicy policy, Notes.Place<FeePolicy> place) {
        switch (policy.rule()) {
            case PERCENT, FLAT -> {}
            case TAPER -> {
                needs("taper_from", policy.taperFrom().isPresent(), place);
                needs("taper_per", policy.taperPer().isPresent(), place);
            }
            case CONVERGE -> {
                needs("target", policy.target().isPresent(), place);
                needs("years", policy.years().orElse(0) >= 1, place);
            }
        }
        if (policy.rule() == FeePolicyRule.PERCENT && policy.amount() <= -1) {
            place.note("amount", Rule.GROWTH, "The uplift is −100% or less.");
        }
        if (policy.minimum().orElse(Double.NEGATIVE_INFINITY)
                > policy.maximum().orElse(Double.POSITIVE_INFINITY)) {
            place.note("minimum", Rule.POLICY, "The minimum is above the maximum.");
        }
        if (policy.roundUpTo().orElse(1) <= 0) {
            place.note("round_up_to", Rule.POLICY, "Nothing can be rounded up to this.");
        }
        if (policy.excludeStartedMonths().orElse(0) < 0) {
            place.note("exclude_started_months", Rule.POLICY, "The months are negative.");
        }
        if (policy.effectiveDate().isPresent()
                && !FinancialYear.of(policy.effectiveDate().get()).equals(policy.year())) {
            place.note(
                    "effective_date", Rule.EFFECTIVE, "The day is not in " + policy.year() + ".");
        }
    }

    private static void needs(String column, boolean isGiven, Notes.Place<FeePolicy> place) {
        if (!isGiven) {
            place.note(
                    column,
                    Rule.POLICY,
                    "A " + place.table().cells(place.content()).get(2) + " policy needs it.");
        }
    }
}
