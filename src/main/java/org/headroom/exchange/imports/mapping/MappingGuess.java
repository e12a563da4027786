package org.headroom.exchange.imports.mapping;

import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Basis;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.Field;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceOptions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Guesses a mapping from the headings of an extract, by the words that councils use.
public final class MappingGuess {

    private MappingGuess() {}

    /// The mapping that the first rows of a file suggest: the row with most known headings is the
    /// header.
    ///
    /// @param rows the first rows, blank ones included
    public static Mapping of(ImportKind kind, List<List<String>> rows, SourceOptions options) {
        Map<String, ColumnRule> best = Map.of();
        OptionalInt header = options.headerRow();
        int first = firstFilled(rows);
        for (int i = 0; i < rows.size(); i++) {
            boolean isCandidate =
                    options.headerRow().isEmpty() || options.headerRow().getAsInt() == i + 1;
            Map<String, ColumnRule> columns = isCandidate ? columns(kind, rows.get(i)) : Map.of();
            if (columns.size() > best.size()) {
                best = columns;
                header = i == first ? options.headerRow() : OptionalInt.of(i + 1);
            }
        }
        return new Mapping(options.withHeader(header), best, Map.of(), false, Optional.empty());
    }

    private static int firstFilled(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(Words::isBlank)) {
                return i;
            }
        }
        return 0;
    }

    private static Map<String, ColumnRule> columns(ImportKind kind, List<String> headings) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Field field : Fields.of(kind)) {
            Optional<String> heading = heading(field, headings, used);
            heading.ifPresent(found -> {
                used.add(Words.heading(found));
                columns.put(field.name(), rule(field, Words.trim(found)));
            });
        }
        if (!columns.containsKey(Fields.WEEKLY_GROSS)) {
            rateTimesUnits(headings)
                    .filter(rule -> kind == ImportKind.PACKAGES)
                    .ifPresent(rule -> columns.put(Fields.WEEKLY_GROSS, rule));
        }
        return columns;
    }

    private static Optional<String> heading(Field field, List<String> headings, Set<String> used) {
        Optional<String> own = find(field.name(), headings, used);
        if (own.isPresent()) {
            return own;
        }
        for (String synonym : field.synonyms()) {
            Optional<String> found = find(synonym, headings, used);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(String words, List<String> headings, Set<String> used) {
        String plain = Words.heading(words);
        return headings.stream()
                .filter(heading -> Words.heading(heading).equals(plain) && !used.contains(plain))
                .findFirst();
    }

    private static ColumnRule rule(Field field, String heading) {
        String plain = Words.heading(heading);
        return switch (field.content()) {
            case AGE_GROUP ->
                    plain.contains("birth") || plain.equals("dob")
                            ? new ColumnRule.DateOfBirth(heading)
                            : new ColumnRule.Heading(heading);
            case DAY ->
                    field.name().equals(Fields.BIRTH_DATE) && plain.contains("18")
                                    || plain.contains("eighteen")
                            ? new ColumnRule.EighteenthBirthday(heading)
                            : new ColumnRule.Heading(heading);
            case AMOUNT -> new ColumnRule.Amount(heading, basis(plain), 1);
            case TEXT, NUMBER -> new ColumnRule.Heading(heading);
        };
    }

    private static Basis basis(String plain) {
        if (plain.contains("annual") || plain.contains("year")) {
            return Basis.YEAR_OF_365_DAYS;
        }
        if (plain.contains("month")) {
            return Basis.MONTH_OF_365_DAYS;
        }
        if (plain.contains("4week") || plain.contains("fourweek")) {
            return Basis.FOUR_WEEKS;
        }
        return plain.contains("fortnight") ? Basis.FORTNIGHT : Basis.WEEK;
    }

    private static Optional<ColumnRule> rateTimesUnits(List<String> headings) {
        Optional<String> rate = Optional.empty();
        Optional<String> units = Optional.empty();
        for (String heading : headings) {
            switch (Words.heading(heading)) {
                case "hourlyrate", "rate", "unitcost", "unitrate" -> rate = Optional.of(heading);
                case "hours", "hoursperweek", "weeklyhours", "units", "unitsperweek" ->
                        units = Optional.of(heading);
                default -> {
                    // Not a part of a cost.
                }
            }
        }
        return rate.isPresent() && units.isPresent()
                ? Optional.of(
                        new ColumnRule.RateTimesUnits(
                                Words.trim(rate.get()), Words.trim(units.get())))
                : Optional.empty();
    }
}
