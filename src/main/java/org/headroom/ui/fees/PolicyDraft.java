package org.headroom.ui.fees;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.Model;
import org.headroom.kernel.FinancialYear;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.schema.ActivityTables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// An uplift policy while it is typed: texts that may not be a policy yet.
///
/// @param rule how rates are raised
/// @param texts what is typed, blank where nothing is
/// @param effective first day at the new price
record PolicyDraft(
        String serviceType,
        FinancialYear year,
        FeePolicyRule rule,
        Map<PolicyField, String> texts,
        Optional<LocalDate> effective) {

    /// What a draft makes: a policy, or why there is none.
    sealed interface Reading {
        record Policy(FeePolicy policy) implements Reading {}

        record Problem(String words) implements Reading {}
    }

    PolicyDraft {
        Map<PolicyField, String> filled = new EnumMap<>(PolicyField.class);
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                filled.put(field, text);
            }
        });
        texts = Map.copyOf(filled);
    }

    /// A percentage of every rate, as the award is now.
    static PolicyDraft fresh(String serviceType, FinancialYear year, double award) {
        return new PolicyDraft(
                serviceType,
                year,
                FeePolicyRule.PERCENT,
                Map.of(
                        PolicyField.AMOUNT,
                        Figures.typedPercent(Math.rint(award * 10_000) / 10_000)),
                Optional.empty());
    }

    static PolicyDraft of(FeePolicy policy) {
        Map<PolicyField, String> texts = new EnumMap<>(PolicyField.class);
        boolean isPercent = policy.rule() == FeePolicyRule.PERCENT;
        if (policy.rule() != FeePolicyRule.CONVERGE) {
            texts.put(
                    PolicyField.AMOUNT,
                    isPercent
                            ? Figures.typedPercent(policy.amount())
                            : Figures.typed(policy.amount()));
        }
        put(texts, PolicyField.TARGET, policy.target());
        put(texts, PolicyField.TAPER_FROM, policy.taperFrom());
        put(texts, PolicyField.TAPER_PER, policy.taperPer());
        put(texts, PolicyField.YEARS, policy.years());
        policy.minimum().ifPresent(v -> texts.put(PolicyField.MINIMUM, Figures.typedPercent(v)));
        policy.maximum().ifPresent(v -> texts.put(PolicyField.MAXIMUM, Figures.typedPercent(v)));
        put(texts, PolicyField.ROUND_UP_TO, policy.roundUpTo());
        put(texts, PolicyField.STARTED_MONTHS, policy.excludeStartedMonths());
        put(texts, PolicyField.OVER_WEEKLY, policy.excludeOverWeekly());
        return new PolicyDraft(
                policy.serviceType(), policy.year(), policy.rule(), texts, policy.effectiveDate());
    }

    private static void put(
            Map<PolicyField, String> texts, PolicyField field, OptionalDouble value) {
        value.ifPresent(v -> texts.put(field, Figures.typed(v)));
    }

    private static void put(Map<PolicyField, String> texts, PolicyField field, OptionalInt value) {
        value.ifPresent(v -> texts.put(field, Integer.toString(v)));
    }

    String text(PolicyField field) {
        return texts.getOrDefault(field, "");
    }

    PolicyDraft with(PolicyField field, String text) {
        Map<PolicyField, String> other = new EnumMap<>(PolicyField.class);
        other.putAll(texts);
        other.put(field, text.strip());
        return new PolicyDraft(serviceType, year, rule, other, effective);
    }

    PolicyDraft with(FeePolicyRule other) {
        PolicyDraft draft = new PolicyDraft(serviceType, year, other, texts, effective);
        // A percentage is no amount in pounds, nor the other way round.
        boolean isOtherKind = (rule == FeePolicyRule.PERCENT) != (other == FeePolicyRule.PERCENT);
        return isOtherKind ? draft.with(PolicyField.AMOUNT, "") : draft;
    }

    PolicyDraft from(Optional<LocalDate> day) {
        return new PolicyDraft(serviceType, year, rule, texts, day);
    }

    /// The policy that is typed, held against the rules of the model.
    Reading read(Model model) {
        for (PolicyField field : PolicyField.values()) {
            Optional<String> wrong = wrong(field);
            if (wrong.isPresent()) {
                return new Reading.Problem(wrong.get());
            }
        }
        FeePolicy policy = policy();
        // The rules are asked of the policy alone: the packages of the model are many.
        Model alone =
                Model.empty(model.info())
                        .withServiceTypes(model.serviceTypes())
                        .withFeePolicies(List.of(policy));
        return ModelRules.refused(alone).stream()
                .filter(f -> f.file().startsWith(ActivityTables.FEE_POLICIES.name()))
                .findFirst()
                .<Reading>map(f -> new Reading.Problem(words(f)))
                .orElseGet(() -> new Reading.Policy(policy));
    }

    private Optional<String> wrong(PolicyField field) {
        if (!isUsed(field)) {
            return Optional.empty();
        }
        String text = text(field);
        if (text.isEmpty()) {
            return PolicyField.needed(rule).contains(field)
                    ? Optional.of(field.label() + " needs a value.")
                    : Optional.empty();
        }
        OptionalDouble value = Figures.parse(text);
        if (value.isEmpty()) {
            return Optional.of(field.label() + ": “" + text + "” is not a number.");
        }
        boolean isWhole = value.getAsDouble() == Math.rint(value.getAsDouble());
        return field.isWhole() && !isWhole
                ? Optional.of(field.label() + ": “" + text + "” is not a whole number.")
                : Optional.empty();
    }

    private boolean isUsed(PolicyField field) {
        return PolicyField.used(rule).contains(field)
                || field == PolicyField.STARTED_MONTHS
                || field == PolicyField.OVER_WEEKLY;
    }

    private static String words(Finding finding) {
        for (PolicyField field : PolicyField.values()) {
            if (field.column().equals(finding.column())) {
                return field.label() + ": " + finding.message();
            }
        }
        return finding.message();
    }

    private FeePolicy policy() {
        return new FeePolicy(
                serviceType,
                year,
                rule,
                number(PolicyField.AMOUNT).orElse(0),
                number(PolicyField.TARGET),
                number(PolicyField.TAPER_FROM),
                number(PolicyField.TAPER_PER),
                whole(PolicyField.YEARS),
                number(PolicyField.MINIMUM),
                number(PolicyField.MAXIMUM),
                whole(PolicyField.STARTED_MONTHS),
                number(PolicyField.OVER_WEEKLY),
                number(PolicyField.ROUND_UP_TO),
                effective);
    }

    private OptionalDouble number(PolicyField field) {
        String text = isUsed(field) ? text(field) : "";
        OptionalDouble value =
                field.isPercent(rule) ? Figures.parsePercent(text) : Figures.parse(text);
        return value.isPresent()
                ? OptionalDouble.of(
                        BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().doubleValue())
                : value;
    }

    private OptionalInt whole(PolicyField field) {
        OptionalDouble value = number(field);
        return value.isPresent() ? OptionalInt.of((int) value.getAsDouble()) : OptionalInt.empty();
    }
}
