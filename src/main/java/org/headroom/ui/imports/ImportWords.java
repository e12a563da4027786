package org.headroom.ui.imports;

import org.headroom.extract.Changes;
import org.headroom.extract.ImportKind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// How the parts of an import are called on screen.
final class ImportWords {

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("package_id", "Package reference"),
                    Map.entry("person_id", "Person identifier"),
                    Map.entry("weekly_gross", "Weekly gross cost"),
                    Map.entry("weekly_client", "Client contribution"),
                    Map.entry("weekly_health", "Health contribution"),
                    Map.entry("birth_date", "Date of birth"),
                    Map.entry("childrens_weekly_cost", "Children’s weekly cost"),
                    Map.entry("budget_line", "Ledger line"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private ImportWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A column of the model as people read it.
    static String field(String name) {
        String plain = name.replace('_', ' ');
        return FIELDS.getOrDefault(
                name, plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1));
    }

    /// A kind inside a sentence, as `packages`.
    static String inSentence(ImportKind kind) {
        return kind == ImportKind.CLD ? kind.title() : kind.title().toLowerCase(Locale.UK);
    }

    /// An amount of an extract in a word.
    static String amount(String name) {
        return switch (name) {
            case "approved_budget" -> "budget";
            case "forecast_outturn" -> "forecast";
            case "weekly_client" -> "client";
            case "weekly_health" -> "health";
            default -> field(name).toLowerCase(Locale.UK);
        };
    }

    /// As `1 rejected row` or `29 rejected rows`.
    static String rejected(int number) {
        return count(number) + (number == 1 ? " rejected row" : " rejected rows");
    }

    /// What becomes of the rows that were there before, as a sentence.
    static String changes(Changes changes) {
        return String.format(
                Locale.UK,
                "%s: %,d added, %,d changed, %,d removed, %,d as they were.",
                field(changes.what()),
                changes.added(),
                changes.changed(),
                changes.removed(),
                changes.unchanged());
    }

    /// As `No value changes`, `1 value changes` or `4 values change`.
    static String values(int number) {
        return switch (number) {
            case 0 -> "No value changes";
            case 1 -> "1 value changes";
            default -> count(number) + " values change";
        };
    }

    static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// As `1 row` or `3,410 rows`.
    static String rows(int number) {
        return count(number) + (number == 1 ? " row" : " rows");
    }

    /// Whole pounds, negative in brackets.
    static String pounds(BigDecimal amount) {
        BigDecimal whole = amount.setScale(0, RoundingMode.HALF_UP);
        String text = String.format(Locale.UK, "£%,d", whole.abs().toBigInteger());
        return whole.signum() < 0 ? "(" + text + ")" : text;
    }
}
