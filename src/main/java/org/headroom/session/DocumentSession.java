package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.headroom.schema.Table;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// An open model in a store: edits are kept one after the other on one writer thread, results are
/// worked out on one worker.
///
/// The base and the chosen scenario can always be worked out: an edit after which they could not is
/// refused.
public final class DocumentSession implements ModelSession {

    private static final long PATIENCE_SECONDS = 60;

    private final ModelStore store;
    private final Calculator calculator;
    private final Function<Model, Optional<String>> refusal;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("headroom-writer").factory());
    private final Recalculation recalculation = new Recalculation(this::recalculate);
    private final Feed<Snapshot> snapshots;
    private final Feed<SaveState> saveStates;
    private final Object lock = new Object();
    private SessionState state;

    /// Begins to work on what a store holds, in the base.
    ///
    /// @param refusal the message of the first rule that a model breaks, if it does
    /// @param listeners where listeners are called; runs what it is given in order, as the window's
    ///   thread does
    /// @throws RuntimeException if the model cannot be worked out; the store stays open then
    public DocumentSession(
            ModelStore store,
            Calculator calculator,
            Function<Model, Optional<String>> refusal,
            Executor listeners) {
        this.store = store;
        this.calculator = calculator;
        this.refusal = refusal;
        this.state =
                new SessionState(
                        store.model(), History.of(store.log()), Optional.empty(), Optional.empty());
        this.snapshots = new Feed<>(snapshot(state), listeners, true);
        this.saveStates = new Feed<>(restingState(), listeners, false);
    }

    private SaveState restingState() {
        Instant newest = store.log().isEmpty() ? Instant.EPOCH : store.log().getLast().when();
        return store.readOnly()
                .<SaveState>map(SaveState.ReadOnly::new)
                .orElseGet(() -> new SaveState.Saved(newest));
    }

    @Override
    public Path file() {
        return store.file();
    }

    @Override
    public Snapshot current() {
        return snapshots.current();
    }

    @Override
    public Runnable onSnapshot(Consumer<Snapshot> listener) {
        return snapshots.listen(listener);
    }

    @Override
    public Runnable onSaveState(Consumer<SaveState> listener) {
        return saveStates.listen(listener);
    }

    @Override
    public void preview(Edit edit) {
        show(Optional.of(edit));
    }

    @Override
    public void cancelPreview() {
        show(Optional.empty());
    }

    private void show(Optional<Edit> preview) {
        synchronized (lock) {
            state = state.withPreview(preview);
        }
        recalculation.request();
    }

    @Override
    public void choose(Optional<String> scenario) {
        synchronized (lock) {
            state = state.withScenario(scenario);
        }
        recalculation.request();
    }

    /// The future completes when the change is in the file and its results are [#current].
    @Override
    public CompletableFuture<Void> commit(Edit edit) {
        synchronized (lock) {
            state = state.withPreview(Optional.empty());
        }
        return onWriter(() -> keep(edit));
    }

    @Override
    public CompletableFuture<Void> undo() {
        return onWriter(() -> {
            Optional<LogEntry> entry = kept().history().toUndo();
            if (entry.isPresent()) {
                ModelChange change = store.change(entry.get()).inverse();
                Model after = change.applyTo(kept().kept());
                append(Commit.undoing(entry.get(), change, after));
            }
        });
    }

    @Override
    public CompletableFuture<Void> redo() {
        return onWriter(() -> {
            Optional<LogEntry> entry = kept().history().toRedo();
            if (entry.isPresent()) {
                ModelChange change = store.change(entry.get());
                Model after = change.applyTo(kept().kept());
                append(Commit.redoing(entry.get(), change, after));
            }
        });
    }

    @Override
    public CompletableFuture<Void> checkpoint(String name) {
        return onWriter(() -> append(Commit.checkpoint(name, "", kept().kept())));
    }

    @Override
    public CompletableFuture<List<ApprovedVersion>> approved() {
        return asked(() -> List.copyOf(store.approved()));
    }

    @Override
    public CompletableFuture<Void> approve(Approval approval) {
        return onWriter(() -> {
            Optional<Commit> answer = Optional.empty();
            if (approval.answer().isPresent()) {
                answer = commitOf(approval.answer().get());
            }
            for (LogEntry entry : store.approve(approval, answer)) {
                appended(entry, store.model());
            }
        });
    }

    @Override
    public CompletableFuture<Void> returnTo(LogEntry entry) {
        return onWriter(() -> {
            Model then = kept().kept();
            History.requireReach(store.log(), entry);
            for (LogEntry later : store.log().reversed()) {
                if (later.number() <= entry.number()) {
                    break;
                }
                then = store.change(later).inverse().applyTo(then);
            }
            Model before = then;
            keep(Edit.of("Return to “" + entry.what() + "”", model -> before));
        });
    }

    @Override
    public CompletableFuture<Void> removeClients(Removal removal) {
        return onWriter(() -> {
            Model after =
                    allowed(
                            Edit.of("Remove the rows of clients", ClientsRemoved::from),
                            kept().kept());
            requireResults(after, kept().scenarioIn(after));
            if (!removal.andBackups()) {
                store.backups().make(Backup.Reason.REMOVAL);
            }
            store.removeClients(after, removal);
            appended(store.log().getLast(), after);
            if (removal.andBackups()) {
                store.backups().deleteAll();
            }
        });
    }

    @Override
    public CompletableFuture<Void> saveCopy(Path target) {
        return onWriter(() -> store.copyTo(target));
    }

    @Override
    public BackupDesk backups() {
        return new BackupDesk(store.backups(), this::asked, this::commit);
    }

    @Override
    public Optional<SharedDesk> shared() {
        return store.shared().map(copy -> new SharedDesk(copy, this::asked));
    }

    @Override
    public CompletableFuture<List<RememberedMapping>> mappings(String signature) {
        return asked(() -> store.mappings(signature));
    }

    @Override
    public CompletableFuture<Void> remember(String signature, String kind, String mapping) {
        return asked(
                        () -> {
                            store.remember(signature, kind, mapping);
                            return true;
                        })
                .thenRun(() -> {});
    }

    @Override
    public CompletableFuture<byte[]> pseudonymKey() {
        return asked(store::pseudonymKey);
    }

    @Override
    public CompletableFuture<PastChanges> past() {
        return asked(() -> new PastChanges(store.log(), kept().kept()));
    }

    @Override
    public CompletableFuture<ModelChange> change(LogEntry entry) {
        return asked(() -> store.change(entry));
    }

    @Override
    public CompletableFuture<List<RowHistory>> history(Table<?> table) {
        return asked(() -> RowHistory.of(store, table));
    }

    /// What the store says, asked on the thread that it belongs to.
    private <T> CompletableFuture<T> asked(BackupDesk.Question<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        writer.execute(() -> {
            try {
                answer.complete(question.ask());
            } catch (StoreException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    @Override
    public void close() {
        Shutdown.of(writer, PATIENCE_SECONDS, TimeUnit.SECONDS);
        recalculation.close();
        store.close();
    }

    private SessionState kept() {
        synchronized (lock) {
            return state;
        }
    }

    /// Something that the writer thread does with the store.
    private interface Task {
        void run() throws StoreException, EditRefusedException;
    }

    private CompletableFuture<Void> onWriter(Task task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        writer.execute(() -> {
            try {
                saveStates.publish(new SaveState.Saving());
                task.run();
                saveStates.publish(restingState());
                recalculation.request().thenRun(() -> done.complete(null));
            } catch (Throwable e) {
                saveStates.publish(failed(e));
                recalculation.request().thenRun(() -> done.completeExceptionally(e));
            }
        });
        return done;
    }

    /// After a change that was refused, all that is kept is saved.
    private SaveState failed(Throwable e) {
        return e instanceof EditRefusedException || store.readOnly().isPresent()
                ? restingState()
                : new SaveState.Failed(Optional.ofNullable(e.getMessage()).orElseGet(e::toString));
    }

    private void keep(Edit edit) throws StoreException, EditRefusedException {
        Optional<Commit> commit = commitOf(edit);
        if (commit.isPresent()) {
            append(commit.get());
        }
    }

    /// What an edit has to keep; nothing where it changes nothing.
    private Optional<Commit> commitOf(Edit edit) throws EditRefusedException {
        SessionState before = kept();
        Model after = allowed(edit, before.kept());
        requireResults(after, before.scenarioIn(after));
        ModelChange change = ModelChange.between(before.kept(), after);
        return change.isEmpty() ? Optional.empty() : Optional.of(Commit.of(edit, change, after));
    }

    private Model allowed(Edit edit, Model before) throws EditRefusedException {
        Model after;
        try {
            after = edit.change().apply(before);
        } catch (IllegalArgumentException e) {
            throw new EditRefusedException(Objects.toString(e.getMessage(), e.toString()), e);
        }
        Optional<String> broken = refusal.apply(after);
        if (broken.isPresent()) {
            throw new EditRefusedException(broken.get());
        }
        return after;
    }

    private void requireResults(Model after, Optional<String> scenario)
            throws EditRefusedException {
        try {
            calculator.project(after, Optional.empty());
            if (scenario.isPresent()) {
                calculator.project(after, scenario);
            }
        } catch (RuntimeException e) {
            throw new EditRefusedException(
                    "The budget could not be worked out after this change: " + e.getMessage(), e);
        }
    }

    private void append(Commit commit) throws StoreException {
        appended(store.append(commit), commit.after());
    }

    private void appended(LogEntry entry, Model after) {
        synchronized (lock) {
            state =
                    new SessionState(
                            after,
                            state.history().plus(entry),
                            state.preview(),
                            state.scenarioIn(after));
        }
    }

    private void recalculate() {
        SessionState newest = kept();
        try {
            snapshots.publish(snapshot(newest));
        } catch (RuntimeException e) {
            // What is kept can be worked out, so this is a preview or a scenario that cannot: the
            // last results stay, and the commit of the same edit says why.
            System.getLogger(DocumentSession.class.getName())
                    .log(System.Logger.Level.DEBUG, "No results of this preview", e);
        }
    }

    private Snapshot snapshot(SessionState newest) {
        long start = System.nanoTime();
        Model model =
                newest.preview().map(e -> e.change().apply(newest.kept())).orElse(newest.kept());
        Optional<String> scenario =
                newest.scenario().filter(name -> model.scenario(name).isPresent());
        Projection base = calculator.project(model, Optional.empty());
        Projection chosen = scenario.isPresent() ? calculator.project(model, scenario) : base;
        return new Snapshot(
                model,
                scenario,
                chosen,
                base,
                newest.preview().isPresent(),
                newest.history().toUndo().map(LogEntry::what),
                newest.history().toRedo().map(LogEntry::what),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
