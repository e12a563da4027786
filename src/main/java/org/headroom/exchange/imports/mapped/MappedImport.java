package org.headroom.exchange.imports.mapped;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.mapping.BoundMapping;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.outcome.Reckoning;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.personal.Pseudonyms;
import org.headroom.exchange.imports.source.RowSink;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Changes;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.Watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;

/// An extract read through a mapping; each kind says what its rows become.
public abstract sealed class MappedImport implements RowSink
        permits CohortsImport,
                FinanceImport,
                LedgerImport,
                PackagesImport,
                RatesImport,
                TransitionsImport {

    /// Columns whose values are never shown.
    private static final Set<String> PERSONAL =
            Set.of(Fields.PERSON_ID, Fields.BIRTH_DATE, Fields.AGE_GROUP);

    private static final String NOT_SHOWN = "(not shown)";

    final ImportKind kind;
    final ImportTarget target;
    final LocalDate cut;
    final Reckoning reckoning = new Reckoning();
    final Pseudonyms pseudonyms;
    private final Mapping mapping;
    private Optional<BoundMapping> bound = Optional.empty();

    MappedImport(ImportKind kind, Mapping mapping, ImportTarget target) throws FileFaultException {
        this.kind = kind;
        this.mapping = mapping;
        this.target = target;
        cut = target.cut(Optional.empty());
        pseudonyms = new Pseudonyms(target.key());
    }

    /// Reads the whole file; the model stays as it is.
    public static ImportOutcome read(
            ImportKind kind, TableSource source, Mapping mapping, ImportTarget target, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        MappedImport reading =
                switch (kind) {
                    case PACKAGES -> new PackagesImport(mapping, target);
                    case FINANCE -> new FinanceImport(mapping, target);
                    case LEDGER -> new LedgerImport(mapping, target);
                    case TRANSITIONS -> new TransitionsImport(mapping, target);
                    case COHORTS -> new CohortsImport(mapping, target);
                    case RATES -> new RatesImport(mapping, target);
                    case CLD ->
                            throw new IllegalArgumentException(
                                    "Client Level Data is read without a mapping");
                };
        SourceFacts facts = source.read(reading, watch);
        RowRule.report(reading.reckoning, facts);
        Result result = reading.finish();
        return reading.outcome(facts, result);
    }

    /// What a kind makes of all of its rows.
    record Result(List<String> keptColumns, UnaryOperator<Model> change, Changes changes) {}

    /// A row that is neither blank nor misplaced.
    abstract void take(SourceRow row);

    /// After the last row.
    abstract Result finish() throws FileFaultException;

    @Override
    public void header(List<String> names) throws FileFaultException {
        bound = Optional.of(new BoundMapping(mapping, Fields.of(kind), names));
    }

    @Override
    public void row(SourceRow row) {
        Optional<RowRule> unfit =
                columns().isUncalculated(row)
                        ? Optional.of(RowRule.FORMULA)
                        : columns().isHeader(row)
                                ? Optional.of(RowRule.HEADER_AGAIN)
                                : RowRule.unfit(row, columns().width());
        if (unfit.isPresent()) {
            OptionalDouble none = OptionalDouble.empty();
            reckoning.in(none);
            reckoning.find(unfit.get(), row, "", "", none);
            reckoning.reject(unfit.get(), row, none, List.of());
        } else {
            take(row);
        }
    }

    BoundMapping columns() {
        return bound.orElseThrow();
    }

    /// A row met a rule in one of its columns.
    void find(MappedRule rule, SourceRow row, String field, OptionalDouble cost) {
        String found =
                field.isEmpty() || PERSONAL.contains(field)
                        ? NOT_SHOWN
                        : columns().text(row, field);
        reckoning.find(rule, row, columns().heading(field), field.isEmpty() ? "" : found, cost);
    }

    /// A row that holds no record: a total, or nothing that a record needs.
    void leaveOut(MappedRule rule, SourceRow row) {
        reckoning.in(OptionalDouble.empty());
        reckoning.outOfScope(rule, row, "", "", OptionalDouble.empty());
    }

    /// Whether a mapped number is neither blank nor readable.
    boolean isUnreadable(SourceRow row, String field) {
        return columns().amount(row, field).isEmpty() && !columns().text(row, field).isEmpty();
    }

    /// Whether a mapped day is neither blank nor readable.
    boolean isUnreadableDay(SourceRow row, String field) {
        return columns().day(row, field).isEmpty() && !columns().text(row, field).isEmpty();
    }

    /// Whether no person is named: the word Total in the person's column is none.
    static boolean isNobody(String person) {
        return person.isEmpty() || isTotal(person);
    }

    /// Whether any cell begins with Total, Sub-total or Grand total.
    static boolean isTotal(SourceRow row) {
        return row.cells().stream().anyMatch(MappedImport::isTotal);
    }

    static boolean isTotal(String cell) {
        if (cell.isEmpty() || cell.length() > 200 || "tTsSgG".indexOf(Words.initial(cell)) < 0) {
            return false;
        }
        String plain = Words.value(cell).toLowerCase(Locale.ROOT);
        return plain.startsWith("total")
                || plain.startsWith("sub total")
                || plain.startsWith("subtotal")
                || plain.startsWith("grand total");
    }

    private ImportOutcome outcome(SourceFacts facts, Result result) {
        return new ImportOutcome(
                kind,
                kind.title(),
                facts,
                reckoning.rowsIn(),
                reckoning.accepted(),
                reckoning.rejected(),
                reckoning.outOfScope(),
                reckoning.weeklyGross(),
                reckoning.amounts(),
                reckoning.findings(),
                columns().ignored(),
                result.keptColumns(),
                reckoning.rejectedRows(),
                Optional.of(cut),
                result.change(),
                result.changes());
    }
}
