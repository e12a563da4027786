package org.headroom.exchange.imports;

import org.headroom.exchange.imports.cld.CldImport;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.mapping.HeaderSignature;
import org.headroom.exchange.imports.mapping.MappingGuess;
import org.headroom.exchange.imports.source.RowSink;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Field;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Tells from the first rows of a file what it holds, where its header stands and which heading
/// fills which column.
final class FirstLook {

    /// From so many of its columns on, a file is taken for a return that lacks some.
    private static final double LIKELY = 0.7;

    /// How many columns it counts that none is missing.
    private static final int WHOLE = 2;

    private final TableSource source;
    private final SourceOptions options;
    private final List<List<String>> rows;

    private FirstLook(Path file, TableSource source, SourceOptions options)
            throws FileFaultException {
        this.source = source;
        this.options = options;
        rows = source.firstRows(Import.ROWS_TO_GUESS_FROM);
        if (rows.stream().allMatch(row -> row.stream().allMatch(Words::isBlank))) {
            refuseBlank(file);
        }
    }

    /// Reads on, which refuses a file without a header.
    private void refuseBlank(Path file) throws FileFaultException {
        try {
            source.read(new Nobody(), Watch.NONE);
        } catch (Watch.CancelledException e) {
            throw new IllegalStateException("Nobody calls this off", e);
        }
        throw new FileFaultException(
                FileFault.Kind.NO_HEADER,
                "The first "
                        + rows.size()
                        + " rows of "
                        + file.getFileName()
                        + " are blank. Delete blank rows above the header and save it again.");
    }

    /// Wants none of the rows.
    private record Nobody() implements RowSink {
        @Override
        public void header(List<String> names) {
            // Only whether there is a header is asked.
        }

        @Override
        public void row(SourceRow row) {
            // Only whether there is a header is asked.
        }
    }

    /// Looks into a file; of a workbook into the first sheet that holds what it takes, else into
    /// the first that is not empty.
    static Inspection into(Path file, SourceOptions options, Optional<ImportKind> kind)
            throws FileFaultException {
        List<SourceOptions> ways = SheetChoice.of(file, options);
        Optional<Inspection> first = Optional.empty();
        for (SourceOptions way : ways.size() == 1 ? List.<SourceOptions>of() : ways) {
            Optional<Inspection> look = sheet(file, way, kind);
            if (look.filter(l -> l.kind().isPresent() && l.missing().isEmpty()).isPresent()) {
                return look.get();
            }
            first = first.or(() -> look);
        }
        return first.isPresent() ? first.get() : one(file, options, kind);
    }

    private static Optional<Inspection> sheet(
            Path file, SourceOptions options, Optional<ImportKind> kind) throws FileFaultException {
        try {
            return Optional.of(one(file, options, kind));
        } catch (FileFaultException e) {
            if (e.fault().kind() == FileFault.Kind.EMPTY
                    || e.fault().kind() == FileFault.Kind.NO_HEADER) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Inspection one(Path file, SourceOptions options, Optional<ImportKind> kind)
            throws FileFaultException {
        TableSource source = TableSource.open(file, options);
        return new FirstLook(file, source, options).inspection(kind);
    }

    /// How a file looks if it is of a kind.
    ///
    /// @param share of the needed columns that are there
    private record Likeness(ImportKind kind, Mapping mapping, List<String> missing, double share) {

        /// Matched columns, and more for a file that lacks none: an extract that lacks one of many
        /// columns is likelier a bad one of its kind than a whole one of a kind with few.
        int score() {
            return mapping.columns().size() + (missing.isEmpty() ? WHOLE : 0);
        }
    }

    private Inspection inspection(Optional<ImportKind> said) throws FileFaultException {
        Optional<Likeness> likeness = said.map(this::likeness).or(this::likeliest);
        Mapping guess = likeness.map(Likeness::mapping).orElseGet(this::noMapping);
        int headerRow = guess.source().headerRow().orElse(firstFilled() + 1);
        List<String> header = headerRow <= rows.size() ? rows.get(headerRow - 1) : List.of();
        ShownCells shown = new ShownCells(header, below(headerRow));
        boolean isWhole = likeness.map(l -> l.missing.isEmpty()).orElse(false);
        return new Inspection(
                source.facts(),
                likeness.map(Likeness::kind),
                headerRow,
                header.stream().map(Words::trim).toList(),
                shown.rows(rows, headerRow),
                shown.examples(),
                signatures(header),
                guess,
                likeness.map(Likeness::missing).orElse(List.of()),
                isWhole ? "" : advice(likeness, headerRow, source.facts()));
    }

    private List<String> signatures(List<String> header) {
        Set<String> signatures = new LinkedHashSet<>();
        signatures.add(HeaderSignature.of(header));
        for (List<String> row : rows) {
            if (!row.stream().allMatch(Words::isBlank)) {
                signatures.add(HeaderSignature.of(row));
            }
        }
        return List.copyOf(signatures);
    }

    private String advice(Optional<Likeness> likeness, int headerRow, SourceFacts facts) {
        SourceOptions chosen = options.withHeader(OptionalInt.of(headerRow));
        return HeaderAdvice.of(
                        rows,
                        chosen,
                        facts,
                        likeness.map(l -> Import.headings(l.kind)).orElse(List.of()))
                .strip();
    }

    private List<List<String>> below(int headerRow) {
        return rows.subList(Math.min(headerRow, rows.size()), rows.size());
    }

    private int firstFilled() {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(Words::isBlank)) {
                return i;
            }
        }
        return 0;
    }

    private Mapping noMapping() {
        return new Mapping(options, Map.of(), Map.of(), false, Optional.empty());
    }

    private Optional<Likeness> likeliest() {
        Likeness cld = likeness(ImportKind.CLD);
        if (cld.share >= LIKELY) {
            return Optional.of(cld);
        }
        Likeness best = cld;
        for (ImportKind kind : ImportKind.values()) {
            Likeness likeness = likeness(kind);
            if (likeness.score() > best.score()) {
                best = likeness;
            }
        }
        return best.share > 0 ? Optional.of(best) : Optional.empty();
    }

    private Likeness likeness(ImportKind kind) {
        return kind == ImportKind.CLD ? likenessToReturn() : likenessToMapped(kind);
    }

    private Likeness likenessToReturn() {
        List<String> needed = CldImport.neededHeadings();
        List<String> fewest = needed;
        OptionalInt header = options.headerRow();
        for (int i = 0; i < rows.size(); i++) {
            boolean isCandidate =
                    options.headerRow().isEmpty() || options.headerRow().getAsInt() == i + 1;
            List<String> plain = rows.get(i).stream().map(Words::heading).toList();
            List<String> missing =
                    needed.stream().filter(h -> !plain.contains(Words.heading(h))).toList();
            if (isCandidate && missing.size() < fewest.size()) {
                fewest = missing;
                header = OptionalInt.of(i + 1);
            }
        }
        Mapping mapping =
                new Mapping(
                        options.withHeader(header), Map.of(), Map.of(), false, Optional.empty());
        return new Likeness(
                ImportKind.CLD, mapping, fewest, 1 - fewest.size() / (double) needed.size());
    }

    private Likeness likenessToMapped(ImportKind kind) {
        Mapping mapping = MappingGuess.of(kind, rows, options);
        List<Field> needed = Fields.of(kind).stream().filter(Field::needed).toList();
        List<String> missing = new ArrayList<>();
        for (Field field : needed) {
            if (!mapping.columns().containsKey(field.name())) {
                missing.add(field.name());
            }
        }
        if (kind == ImportKind.FINANCE && mapping.columns().size() < 2) {
            missing.add(Fields.WEEKLY_CLIENT + " or " + Fields.WEEKLY_HEALTH);
        }
        return new Likeness(
                kind, mapping, missing, Math.max(0, 1 - missing.size() / (double) needed.size()));
    }
}
