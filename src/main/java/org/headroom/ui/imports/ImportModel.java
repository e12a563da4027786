package org.headroom.ui.imports;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.headroom.extract.ColumnRule;
import org.headroom.extract.ExtractReader;
import org.headroom.extract.Field;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportResult;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The view model of an import: files one after the other, each looked into, matched, checked and
/// kept. Knows no nodes; reading and checking run on a [Desk].
public final class ImportModel {

    private final Workspace workspace;
    private final ExtractReader reader;
    private final Drafting drafting;
    private final Desk desk;
    private final Runnable closed;
    private final ObjectProperty<ImportStep> step = new SimpleObjectProperty<>(ImportStep.FILE);
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Checked>> checked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FileFault>> fault =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> note =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Path> waiting = new ArrayDeque<>();
    private Optional<ImportKind> wanted = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private boolean isKeeping;

    /// @param closed what to do once the import is finished with
    public ImportModel(Workspace workspace, ExtractReader reader, Desk desk, Runnable closed) {
        this.workspace = workspace;
        this.reader = reader;
        drafting = new Drafting(workspace, reader);
        this.desk = desk;
        this.closed = closed;
        desk.onFailure(this::failed);
    }

    /// A file that was read as a whole.
    ///
    /// @param outcome what would be kept
    /// @param effect on the budget; empty where the changed model cannot be worked out
    /// @param rates the values of drivers that change, one by one
    /// @param refusal why it cannot be kept, if it cannot
    public record Checked(
            ImportOutcome outcome,
            Optional<BudgetEffect> effect,
            List<RateChange> rates,
            Optional<String> refusal) {

        public Checked {
            rates = List.copyOf(rates);
        }
    }

    public ReadOnlyObjectProperty<ImportStep> step() {
        return step;
    }

    public ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Checked>> checked() {
        return checked.getReadOnlyProperty();
    }

    /// Why the file is refused, if it is.
    public ReadOnlyObjectProperty<Optional<FileFault>> fault() {
        return fault.getReadOnlyProperty();
    }

    /// What came of the last thing that was done, in words.
    public ReadOnlyObjectProperty<Optional<String>> note() {
        return note.getReadOnlyProperty();
    }

    /// Whether something is under way that people wait for.
    public boolean isBusy() {
        return desk.doing().get().isPresent();
    }

    Desk desk() {
        return desk;
    }

    Workspace workspace() {
        return workspace;
    }

    /// The file that is being imported.
    public Optional<Path> file() {
        return file;
    }

    /// How many files are still to come.
    public int waiting() {
        return waiting.size();
    }

    /// Begins with these files, one after the other.
    ///
    /// @param kind what they hold; empty is told by their headings
    public void begin(List<Path> files, Optional<ImportKind> kind) {
        wanted = kind;
        waiting.clear();
        waiting.addAll(files);
        next();
    }

    /// Goes on with the next file; closes where there is none.
    public void next() {
        Path following = waiting.poll();
        if (following == null) {
            close();
        } else {
            choose(following);
        }
    }

    /// Takes another file in place of this one.
    public void choose(Path other) {
        file = Optional.of(other);
        draft.set(Optional.empty());
        look(SourceOptions.DETECT, wanted, Optional.empty(), true);
    }

    /// Whether the rows are being written: from then on the import is taken back by undo alone.
    public boolean isKeeping() {
        return isKeeping;
    }

    /// Leaves the model as it is.
    public void close() {
        if (isKeeping) {
            return;
        }
        desk.cancel();
        waiting.clear();
        file = Optional.empty();
        closed.run();
    }

    private void look(
            SourceOptions options,
            Optional<ImportKind> said,
            Optional<LocalDate> cut,
            boolean isFirst) {
        Path path = file.orElseThrow();
        step.set(ImportStep.FILE);
        fault.set(Optional.empty());
        checked.set(Optional.empty());
        note.set(Optional.empty());
        desk.work(
                "Looking into " + path.getFileName(),
                watch -> {
                    Draft plain = drafting.look(path, options, said, cut);
                    Draft found = isFirst ? drafting.remembered(plain) : plain;
                    return () -> looked(found);
                });
    }

    private void looked(Draft found) {
        draft.set(Optional.of(found));
        if (found.isRemembered()) {
            check();
        }
    }

    /// Reads the file in another way: encoding, delimiter, sheet or header row.
    public void read(SourceOptions options) {
        draft.get()
                .ifPresentOrElse(
                        d -> look(options, d.said(), d.cut(), false),
                        () -> look(options, wanted, Optional.empty(), false));
    }

    /// Takes the file for another kind.
    public void take(ImportKind kind) {
        draft.get().ifPresent(d -> look(d.options(), Optional.of(kind), d.cut(), false));
    }

    /// Sets the month end that the extract is of; empty is the model's, or the extract's own.
    public void cut(Optional<LocalDate> cut) {
        change(d -> d.withCut(cut));
    }

    /// Reads a column of the model otherwise, or not at all.
    public void column(String field, Optional<ColumnRule> rule) {
        change(d -> d.withColumn(field, rule));
        lookUpWords();
    }

    /// Gives a word of the extract a meaning.
    public void value(String field, String word, String meaning) {
        change(d -> d.withValue(field, word, meaning));
        lookUpWords();
    }

    /// Has second rows of a package id kept under ids of their own, or rejected.
    public void uniqueIds(boolean isMade) {
        change(d -> d.withUniqueIds(isMade));
    }

    private void change(java.util.function.UnaryOperator<Draft> change) {
        draft.get().ifPresent(d -> draft.set(Optional.of(change.apply(d))));
        checked.set(Optional.empty());
    }

    /// The columns of the model that this kind of extract can fill.
    public List<Field> fields() {
        return draft.get().flatMap(Draft::kind).map(reader::fields).orElse(List.of());
    }

    /// Needed columns that nothing is mapped to.
    public List<String> missing() {
        Optional<Draft> now = draft.get();
        if (now.isEmpty()) {
            return List.of();
        }
        if (now.get().kind().equals(Optional.of(ImportKind.CLD))) {
            return now.get().look().missing();
        }
        List<String> missing = new ArrayList<>();
        for (Field field : fields()) {
            boolean isMadeUp =
                    field.name().equals("package_id") && now.get().mapping().makesIdsUnique();
            if (field.needed()
                    && !isMadeUp
                    && !now.get().mapping().columns().containsKey(field.name())) {
                missing.add(field.name());
            }
        }
        return missing;
    }

    /// Whether the kind has columns to match; the return has its own.
    public boolean hasColumns() {
        return !fields().isEmpty();
    }

    /// Goes on from the step that is shown.
    public void forward() {
        switch (step.get()) {
            case FILE -> {
                if (hasColumns()) {
                    match();
                } else {
                    check();
                }
            }
            case COLUMNS -> check();
            case CHECK -> commit();
            case DONE -> next();
        }
    }

    /// Goes back from the step that is shown.
    public void back() {
        if (isKeeping) {
            return;
        }
        desk.cancel();
        fault.set(Optional.empty());
        note.set(Optional.empty());
        boolean toColumns = step.get() == ImportStep.CHECK && hasColumns();
        if (toColumns) {
            match();
        } else {
            step.set(ImportStep.FILE);
        }
    }

    private void match() {
        step.set(ImportStep.COLUMNS);
        lookUpWords();
    }

    private void lookUpWords() {
        if (step.get() != ImportStep.COLUMNS || !missing().isEmpty()) {
            return;
        }
        draft.get()
                .ifPresent(d ->
                        desk.workQuietly(watch -> {
                            var words = reader.values(drafting.request(d), watch);
                            return () ->
                                    draft.set(draft.get().map(newest -> newest.withValues(words)));
                        }));
    }

    private void check() {
        Draft d = draft.get().orElseThrow();
        step.set(ImportStep.CHECK);
        fault.set(Optional.empty());
        checked.set(Optional.empty());
        Snapshot now = workspace.snapshot().get();
        desk.work(
                "Reading " + d.file().getFileName(),
                watch -> {
                    ImportResult result = reader.preview(drafting.request(d), watch.part(0, 0.9));
                    return switch (result) {
                        case ImportResult.Ready ready -> {
                            Checked all = Drafting.checked(ready.outcome(), now);
                            yield () -> checked.set(Optional.of(all));
                        }
                        case ImportResult.Refused refused ->
                                () -> fault.set(Optional.of(refused.fault()));
                        case ImportResult.Cancelled cancelled ->
                                throw new Watch.CancelledException();
                    };
                });
    }

    private void commit() {
        Draft d = draft.get().orElseThrow();
        ImportOutcome outcome = checked.get().orElseThrow().outcome();
        isKeeping = true;
        desk.work(
                "Keeping " + ImportWords.rows(outcome.accepted()),
                watch -> {
                    drafting.keep(d, outcome);
                    return this::kept;
                });
    }

    /// Writes the rows that were left out.
    public void saveRejected(Path target) {
        ImportOutcome outcome = checked.get().orElseThrow().outcome();
        desk.workQuietly(watch -> {
            String said;
            try {
                reader.writeRejected(outcome, target);
                said = ImportWords.rows(outcome.rejectedCount()) + " saved to " + target + ".";
            } catch (IOException e) {
                said =
                        "The rejected rows could not be saved to "
                                + target
                                + ". Nothing else was changed. Choose another place.";
            }
            String words = said;
            return () -> note.set(Optional.of(words));
        });
    }

    private void kept() {
        isKeeping = false;
        step.set(ImportStep.DONE);
    }

    private void failed(Throwable failure) {
        isKeeping = false;
        fault.set(Optional.of(Failure.of(failure, file)));
    }
}
