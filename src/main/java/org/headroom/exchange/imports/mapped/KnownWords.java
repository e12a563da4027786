package org.headroom.exchange.imports.mapped;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.mapping.BoundMapping;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.Ages;
import org.headroom.exchange.imports.target.SupportReasons;
import org.headroom.exchange.imports.value.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of a model for service types, age groups and support reasons, and which of them a cell
/// means: by the mapping's table of values, else by the model's own words.
final class KnownWords {

    private static final List<String> SERVICE_TYPES =
            List.of(
                    "residential",
                    "nursing",
                    "supported_living",
                    "short_term",
                    "homecare",
                    "extra_care",
                    "day_care",
                    "direct_payment",
                    "shared_lives",
                    "other_community");
    private static final List<String> REASONS =
            List.of(
                    "physical",
                    "sensory",
                    "memory",
                    "learning_disability",
                    "mental_health",
                    "social",
                    SupportReasons.UNKNOWN);

    private final Map<String, String> serviceTypes = new HashMap<>();
    private final Map<String, String> ageGroups = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, Optional<String>> meantServiceTypes = new HashMap<>();
    private final Map<String, String> meantReasons = new HashMap<>();

    KnownWords(Model model) {
        SERVICE_TYPES.forEach(s -> serviceTypes.put(Words.value(s), s));
        Ages.GROUPS.forEach(g -> ageGroups.put(Words.value(g), g));
        ageGroups.put("85 and over", "85+");
        ageGroups.put("85 plus", "85+");
        REASONS.forEach(r -> reasons.put(Words.value(r), r));
        model.serviceTypes().forEach(s -> serviceTypes.put(Words.value(s.name()), s.name()));
        model.packages()
                .forEach(p -> {
                    String age = p.cohort().ageGroup();
                    ageGroups.putIfAbsent(Words.value(age), age);
                    String reason = p.cohort().supportReason();
                    reasons.putIfAbsent(Words.value(reason), reason);
                });
    }

    /// What a column of words can mean, in the model's order.
    List<String> choices(String field) {
        return switch (field) {
            case Fields.SERVICE_TYPE -> distinct(serviceTypes);
            case Fields.AGE_GROUP -> distinct(ageGroups);
            case Fields.SUPPORT_REASON -> distinct(reasons);
            default -> List.of();
        };
    }

    private static List<String> distinct(Map<String, String> words) {
        return words.values().stream().distinct().sorted().toList();
    }

    /// The service type, worked out once for each word of the column.
    Optional<String> serviceType(BoundMapping columns, SourceRow row) {
        String text = columns.text(row, Fields.SERVICE_TYPE);
        return meantServiceTypes.computeIfAbsent(text, t -> meantServiceType(columns, row));
    }

    private Optional<String> meantServiceType(BoundMapping columns, SourceRow row) {
        String word = columns.word(row, Fields.SERVICE_TYPE);
        return columns.isInTable(row, Fields.SERVICE_TYPE) && !word.isBlank()
                ? Optional.of(word)
                : Optional.ofNullable(serviceTypes.get(Words.value(word)));
    }

    Optional<String> ageGroup(BoundMapping columns, SourceRow row) {
        String word = columns.word(row, Fields.AGE_GROUP);
        return columns.isInTable(row, Fields.AGE_GROUP) && !word.isBlank()
                ? Optional.of(word)
                : Optional.ofNullable(ageGroups.get(Words.value(word).replace(" to ", " ")));
    }

    /// The reason; `unknown` where it is blank or not known.
    String reason(BoundMapping columns, SourceRow row) {
        String text = columns.text(row, Fields.SUPPORT_REASON);
        return meantReasons.computeIfAbsent(text, t -> meantReason(columns, row));
    }

    private String meantReason(BoundMapping columns, SourceRow row) {
        String word = columns.word(row, Fields.SUPPORT_REASON);
        if (columns.isInTable(row, Fields.SUPPORT_REASON) && !word.isBlank()) {
            return word;
        }
        String plain = Words.value(word);
        String known = reasons.get(plain);
        return known != null ? known : SupportReasons.of(plain);
    }
}
