package org.headroom.rules;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.CodeWords;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Findings of a model that is open, where nobody sees files or counts lines: they name the table
/// and the row as people know it, `Assumptions, National Living Wage 2026/27, high “12.86”`.
public final class FindingWords {

    private static final int FIRST_ROW = 2;

    /// What people call the tables whose names in the text form are not words.
    private static final Map<String, String> TABLES =
            Map.of(
                    "drivers", "Assumptions",
                    "scenario-drivers", "Changes of scenarios",
                    "mtfp", "Published MTFP",
                    "qa-log", "Log of checks",
                    "assurance", "Scope of assurance",
                    "sign-offs", "Signatures");

    private FindingWords() {}

    /// Why a model is refused: the first rule that it breaks, if it does.
    public static Optional<String> refusal(Model model) {
        return ModelRules.refused(model).stream()
                .findFirst()
                .map(f -> of(f, model) + " Rule: " + f.rule());
    }

    /// A finding in one line: place, value and what is wrong. The rule is for who asks.
    ///
    /// @param model that it was found in
    public static String of(Finding finding, Model model) {
        String file = finding.file().replaceFirst("\\.(csv|json)$", "");
        StringBuilder words =
                new StringBuilder(TABLES.getOrDefault(file, CodeWords.of(file.replace('-', ' '))));
        Tables.ALL.stream()
                .filter(t -> t.name().equals(file))
                .findFirst()
                .flatMap(t -> row(t, model, finding.row()))
                .ifPresent(row -> words.append(", ").append(row));
        if (!finding.column().isEmpty()) {
            words.append(", ").append(finding.column().replace('_', ' '));
        }
        if (!finding.value().isEmpty()) {
            words.append(" ").append(finding.quoted());
        }
        String message = finding.message().replaceFirst("^Row \\d+ says", "An earlier row says");
        return words + ": " + message;
    }

    private static <R> Optional<String> row(Table<R> table, Model model, int number) {
        List<R> rows = table.of(model);
        int at = number - FIRST_ROW;
        if (at < 0 || at >= rows.size()) {
            return Optional.empty();
        }
        return Optional.of(name(table, rows.get(at))).filter(name -> !name.isEmpty());
    }

    private static <R> String name(Table<R> table, R row) {
        return switch (row) {
            case DriverRow driver -> driver.address().words();
            case ScenarioOverride change -> change.scenario() + ", " + change.address().words();
            case TransitionCase transition -> transition.personId();
            default ->
                    Arrays.stream(table.key(row).split("\\|", -1))
                            .filter(part -> !part.isEmpty())
                            .map(FindingWords::part)
                            .collect(Collectors.joining(", "));
        };
    }

    /// A code becomes words; a name that somebody gave stays as it is.
    private static String part(String part) {
        return part.matches("[a-z0-9_-]+") ? CodeWords.of(part) : part;
    }
}
