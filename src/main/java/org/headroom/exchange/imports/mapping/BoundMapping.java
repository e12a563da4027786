package org.headroom.exchange.imports.mapping;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.value.Amounts;
import org.headroom.exchange.imports.value.Days;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.Field;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.Mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A mapping bound to the header of a file: reads the model's columns from its rows.
public final class BoundMapping {

    private final Mapping mapping;
    private final List<String> header;
    private final List<String> plainHeader;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Days days;

    /// @throws FileFaultException if a column that the kind needs is not mapped, or one that is
    ///   mapped is missing or there twice
    public BoundMapping(Mapping mapping, List<Field> fields, List<String> header)
            throws FileFaultException {
        this.mapping = mapping;
        this.header = header;
        plainHeader = header.stream().map(Words::heading).toList();
        refuseUnknown(fields);
        List<String> missing = new ArrayList<>();
        for (Field field : fields) {
            ColumnRule rule = mapping.columns().get(field.name());
            if (rule == null && field.needed() && !isMadeUp(field)) {
                missing.add("one for " + field.name());
            }
            if (rule != null) {
                for (String heading : rule.headings()) {
                    place(heading, missing);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new FileFaultException(
                    FileFault.Kind.COLUMN_MISSING,
                    "The file lacks columns: " + String.join(", ", missing) + ".");
        }
        mapping.values().forEach((column, table) -> values.put(column, plain(table)));
        days = days(mapping);
    }

    private boolean isMadeUp(Field field) {
        return field.name().equals(Fields.PACKAGE_ID) && mapping.makesIdsUnique();
    }

    private void refuseUnknown(List<Field> fields) throws FileFaultException {
        for (String column : mapping.columns().keySet()) {
            if (fields.stream().noneMatch(field -> field.name().equals(column))) {
                throw new FileFaultException(
                        FileFault.Kind.MAPPING,
                        "The mapping fills a column “"
                                + column
                                + "” that imports of this kind do not keep. It keeps: "
                                + String.join(", ", fields.stream().map(Field::name).toList())
                                + ".");
            }
        }
    }

    private void place(String heading, List<String> missing) throws FileFaultException {
        String plain = Words.heading(heading);
        int found = -1;
        for (int i = 0; i < plainHeader.size(); i++) {
            if (plainHeader.get(i).equals(plain)) {
                if (found >= 0) {
                    throw new FileFaultException(
                            FileFault.Kind.COLUMN_TWICE,
                            "The column “"
                                    + heading
                                    + "” is there twice, and only one can be meant. Delete one of"
                                    + " them.");
                }
                found = i;
            }
        }
        if (found < 0) {
            missing.add("“" + heading + "”");
        } else {
            places.put(heading, found);
            used.add(found);
        }
    }

    private static Map<String, String> plain(Map<String, String> table) {
        Map<String, String> plain = new HashMap<>();
        table.forEach((from, to) -> plain.put(Words.value(from), to));
        return plain;
    }

    private static Days days(Mapping mapping) throws FileFaultException {
        if (mapping.days().isEmpty()) {
            return new Days();
        }
        try {
            return new Days(mapping.days().get());
        } catch (IllegalArgumentException e) {
            throw new FileFaultException(
                    FileFault.Kind.MAPPING,
                    "The mapping's dates are not a pattern such as dd/MM/yyyy, with the day, month"
                            + " and year and never the month first.");
        }
    }

    public Mapping mapping() {
        return mapping;
    }

    public int width() {
        return header.size();
    }

    public boolean has(String field) {
        return mapping.columns().containsKey(field);
    }

    /// Headings that are not read in.
    public List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!used.contains(i) && !Words.isBlank(header.get(i))) {
                ignored.add(Words.trim(header.get(i)));
            }
        }
        return ignored;
    }

    /// Where a value comes from, as people know it.
    public String heading(String field) {
        ColumnRule rule = mapping.columns().get(field);
        return rule == null || rule.headings().isEmpty()
                ? field
                : String.join(" × ", rule.headings());
    }

    /// Whether a formula that is read has no stored value.
    public boolean isUncalculated(SourceRow row) {
        return !row.uncalculated().isEmpty() && used.stream().anyMatch(row::isUncalculated);
    }

    /// Whether the row is the header once more.
    public boolean isHeader(SourceRow row) {
        boolean any = false;
        for (int place : used) {
            if (!Words.isHeading(row.cell(place), plainHeader.get(place))) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /// What a cell says; empty where blank or not mapped.
    public String text(SourceRow row, String field) {
        ColumnRule rule = mapping.columns().get(field);
        return switch (rule) {
            case null -> "";
            case ColumnRule.Constant constant -> constant.value();
            case ColumnRule.Heading heading -> cell(row, heading.column());
            case ColumnRule.DateOfBirth birth -> cell(row, birth.column());
            case ColumnRule.EighteenthBirthday birthday -> cell(row, birthday.column());
            case ColumnRule.Amount amount -> cell(row, amount.column());
            case ColumnRule.RateTimesUnits product ->
                    (cell(row, product.rate()) + " " + cell(row, product.units())).strip();
        };
    }

    private String cell(SourceRow row, String heading) {
        return row.cell(places.getOrDefault(heading, -1));
    }

    /// The model's word for what a cell says: by the mapping's table of values, else the cell.
    public String word(SourceRow row, String field) {
        String text = text(row, field);
        Map<String, String> table = values.get(field);
        return table == null ? text : table.getOrDefault(Words.value(text), text);
    }

    /// Whether the table of values has an entry for what the cell says.
    public boolean isInTable(SourceRow row, String field) {
        Map<String, String> table = values.get(field);
        return table != null && table.containsKey(Words.value(text(row, field)));
    }

    public Optional<LocalDate> day(SourceRow row, String field) {
        String text = text(row, field);
        return text.isEmpty() ? Optional.empty() : days.parse(text);
    }

    /// A plain number or an amount; weekly where the mapping says what time it is for.
    public OptionalDouble amount(SourceRow row, String field) {
        ColumnRule rule = mapping.columns().get(field);
        return switch (rule) {
            case null -> OptionalDouble.empty();
            case ColumnRule.Amount amount ->
                    times(
                            number(row, amount.column()),
                            OptionalDouble.of(amount.basis().perWeek() * amount.sign()));
            case ColumnRule.RateTimesUnits product ->
                    times(number(row, product.rate()), number(row, product.units()));
            case ColumnRule.Constant constant -> Amounts.parse(constant.value());
            case ColumnRule.Heading heading -> number(row, heading.column());
            case ColumnRule.DateOfBirth birth -> OptionalDouble.empty();
            case ColumnRule.EighteenthBirthday birthday -> OptionalDouble.empty();
        };
    }

    /// A share as a fraction, a percentage or a word of the table of values.
    public OptionalDouble share(SourceRow row, String field) {
        ColumnRule rule = mapping.columns().get(field);
        if (rule instanceof ColumnRule.Heading heading && !isInTable(row, field)) {
            OptionalDouble number = number(row, heading.column());
            if (number.isPresent()) {
                return number;
            }
        }
        return Amounts.parseShare(word(row, field));
    }

    private OptionalDouble number(SourceRow row, String heading) {
        return row.amount(places.getOrDefault(heading, -1));
    }

    private static OptionalDouble times(OptionalDouble a, OptionalDouble b) {
        if (a.isEmpty() || b.isEmpty()) {
            return OptionalDouble.empty();
        }
        double product = a.getAsDouble() * b.getAsDouble();
        return Math.abs(product) <= Amounts.LARGEST
                ? OptionalDouble.of(product == 0 ? 0 : product)
                : OptionalDouble.empty();
    }
}
