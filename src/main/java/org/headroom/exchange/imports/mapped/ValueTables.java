package org.headroom.exchange.imports.mapped;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.TransitionStatus;
import org.headroom.exchange.imports.mapping.BoundMapping;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.source.RowSink;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.target.SupportReasons;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ValueTable;
import org.headroom.extract.Watch;
import org.headroom.schema.Codes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects the different words of the columns that a mapping reads by tables of values, and what
/// each means so far.
public final class ValueTables implements RowSink {

    /// A column with more different cells is none of words.
    private static final int MOST_WORDS = 200;

    private static final List<String> SHARES = List.of("100%", "90%", "75%", "50%", "25%", "10%");

    private final ImportRequest request;
    private final KnownWords words;
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Map<String, Found>> found = new LinkedHashMap<>();
    private Optional<BoundMapping> bound = Optional.empty();

    private ValueTables(ImportRequest request) {
        this.request = request;
        words = new KnownWords(request.target().model());
        for (BudgetLine line : request.target().model().budgetLines()) {
            lines.put(Words.value(line.name()), line.name());
        }
    }

    /// A word while rows are read.
    private static final class Found {
        private int rows;
        private final Optional<String> meaning;

        Found(Optional<String> meaning) {
            this.meaning = meaning;
        }
    }

    /// Reads the file for its words.
    ///
    /// @throws FileFaultException if the file or the mapping is refused
    /// @throws Watch.CancelledException if it was called off
    public static List<ValueTable> read(TableSource source, ImportRequest request, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        ValueTables tables = new ValueTables(request);
        source.read(tables, watch);
        return tables.tables();
    }

    private List<String> fields() {
        List<String> worded =
                switch (request.kind()) {
                    case PACKAGES, COHORTS ->
                            List.of(Fields.SERVICE_TYPE, Fields.AGE_GROUP, Fields.SUPPORT_REASON);
                    case TRANSITIONS ->
                            List.of(
                                    Fields.SERVICE_TYPE,
                                    Fields.SUPPORT_REASON,
                                    Fields.PROBABILITY,
                                    Fields.STATUS);
                    case LEDGER -> List.of(Fields.LINE);
                    case RATES -> List.of(Fields.STATUS);
                    case CLD, FINANCE -> List.of();
                };
        return worded.stream()
                .filter(f -> columns().mapping().columns().get(f) instanceof ColumnRule.Heading)
                .toList();
    }

    private BoundMapping columns() {
        return bound.orElseThrow();
    }

    @Override
    public void header(List<String> names) throws FileFaultException {
        bound =
                Optional.of(
                        new BoundMapping(
                                request.mapping().orElseThrow(), Fields.of(request.kind()), names));
        fields().forEach(field -> found.put(field, new LinkedHashMap<>()));
    }

    @Override
    public void row(SourceRow row) {
        if (columns().isHeader(row) || MappedImport.isTotal(row)) {
            return;
        }
        found.forEach((field, table) -> {
            String text = columns().text(row, field);
            boolean isNumber =
                    field.equals(Fields.PROBABILITY)
                            && !columns().isInTable(row, field)
                            && columns().share(row, field).isPresent();
            if (!text.isEmpty()
                    && !isNumber
                    && (table.containsKey(text) || table.size() < MOST_WORDS)) {
                table.computeIfAbsent(text, t -> new Found(meaning(row, field))).rows++;
            }
        });
    }

    private Optional<String> meaning(SourceRow row, String field) {
        return switch (field) {
            case Fields.SERVICE_TYPE -> words.serviceType(columns(), row);
            case Fields.AGE_GROUP -> words.ageGroup(columns(), row);
            case Fields.SUPPORT_REASON ->
                    Optional.of(words.reason(columns(), row))
                            .filter(reason ->
                                    !reason.equals(SupportReasons.UNKNOWN)
                                            || columns()
                                                    .word(row, field)
                                                    .equals(SupportReasons.UNKNOWN));
            case Fields.LINE -> {
                String word = columns().word(row, field);
                boolean isTaken = columns().isInTable(row, field) || lines.isEmpty();
                yield Optional.ofNullable(lines.get(Words.value(word)))
                        .or(() -> isTaken ? Optional.of(word) : Optional.empty());
            }
            case Fields.STATUS -> {
                String word = Words.value(columns().word(row, field));
                yield choices(field).stream().filter(c -> Words.value(c).equals(word)).findFirst();
            }
            default ->
                    columns().isInTable(row, field)
                            ? Optional.of(columns().word(row, field))
                            : Optional.empty();
        };
    }

    private List<String> choices(String field) {
        return switch (field) {
            case Fields.LINE ->
                    request.target().model().budgetLines().stream().map(BudgetLine::name).toList();
            case Fields.PROBABILITY -> SHARES;
            case Fields.STATUS ->
                    switch (request.kind()) {
                        case RATES -> codes(AssumptionStatus.values());
                        default -> codes(TransitionStatus.values());
                    };
            default -> words.choices(field);
        };
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).<String>map(Codes::of).toList();
    }

    private List<ValueTable> tables() {
        List<ValueTable> tables = new ArrayList<>();
        found.forEach((field, table) -> {
            List<ValueTable.Word> list = new ArrayList<>();
            table.forEach(
                    (text, word) -> list.add(new ValueTable.Word(text, word.rows, word.meaning)));
            list.sort(
                    Comparator.<ValueTable.Word, Boolean>comparing(w -> w.meaning().isPresent())
                            .thenComparing(ValueTable.Word::rows, Comparator.reverseOrder()));
            tables.add(new ValueTable(field, columns().heading(field), list, choices(field)));
        });
        return tables;
    }
}
