package org.headroom.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.kernel.FinancialYear;
import org.headroom.rules.ModelChecks;
import org.headroom.schema.Table;
import org.headroom.session.Backup;
import org.headroom.session.Edit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelSession;
import org.headroom.session.RowHistory;
import org.headroom.session.SaveState;
import org.headroom.session.ScenarioEdits;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.DriverState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The view model that the parts of the window share: newest results, chosen year and scenario,
/// what people can do. Knows no nodes.
public final class Workspace implements AutoCloseable {

    private final ModelSession session;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ObjectProperty<FinancialYear> year;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final StringProperty problem = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ModelChecks> checks;
    private final ApprovedBudgets approved;
    private final AssuranceNow assurance;
    private final List<Runnable> closing = new ArrayList<>();
    private final Model opened;
    private final Map<DriverAddress, Double> openedValues = new HashMap<>();
    private Model kept;
    private Model checked;
    private Snapshot working;
    private boolean isDragged;

    public Workspace(ModelSession session) {
        this.session = session;
        Snapshot first = session.current();
        working = first;
        opened = first.model();
        opened.drivers().forEach(r -> openedValues.putIfAbsent(r.address(), r.value()));
        kept = opened;
        checked = opened;
        snapshot = new ReadOnlyObjectWrapper<>(first);
        year = new SimpleObjectProperty<>(first.projection().years().getFirst().year());
        saveState = new ReadOnlyObjectWrapper<>(new SaveState.Saving());
        checks = new ReadOnlyObjectWrapper<>(ModelChecks.of(first.model(), first.projection()));
        approved = new ApprovedBudgets(session);
        assurance = new AssuranceNow(session);
        assurance.follow(first);
        approved.shown()
                .addListener((o, was, is) -> show(is.map(s -> s.snapshot()).orElse(working)));
        closing.add(session.onSnapshot(this::take));
        closing.add(session.onSaveState(saveState::set));
    }

    private void take(Snapshot newest) {
        working = newest;
        if (!approved.isShown()) {
            show(newest);
        }
    }

    private void show(Snapshot newest) {
        if (!newest.isPreview()) {
            kept = newest.model();
            isDragged = false;
        }
        // The checks read every package, so they run aside, and only for what is kept.
        if (!newest.isPreview() && newest.model() != checked) {
            checked = newest.model();
            CompletableFuture.supplyAsync(() -> ModelChecks.of(newest.model(), newest.projection()))
                    .thenAccept(summary ->
                            Feedback.post(() -> {
                                if (checked == newest.model()) {
                                    checks.set(summary);
                                }
                            }));
        }
        assurance.follow(newest);
        boolean hasYear =
                newest.projection().years().stream().anyMatch(y -> y.year().equals(year.get()));
        if (!hasYear) {
            year.set(newest.projection().years().getFirst().year());
        }
        snapshot.set(newest);
    }

    /// The open model itself, for work that waits for its answers.
    public ModelSession session() {
        return session;
    }

    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /// The plan year that pages and drivers show.
    public ObjectProperty<FinancialYear> year() {
        return year;
    }

    /// Whether the model is assured.
    public AssuranceNow assurance() {
        return assurance;
    }

    /// Approved budgets, and the one that is shown in place of the working budget.
    public ApprovedBudgets approved() {
        return approved;
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ModelChecks> checks() {
        return checks.getReadOnlyProperty();
    }

    /// What went wrong last, in words; empty where nothing did.
    public StringProperty problem() {
        return problem;
    }

    List<Kpi> kpis() {
        return new KpiBook(snapshot.get(), checks.get()).kpis();
    }

    List<HeadlineDriver> headlineDrivers() {
        return HeadlineDriver.of(snapshot.get().model());
    }

    /// What the control of a driver shows in the chosen year.
    public DriverState state(HeadlineDriver driver) {
        return book().state(driver, year.get());
    }

    DriverBook book() {
        return new DriverBook(snapshot.get().model(), snapshot.get().scenario(), opened());
    }

    /// Drivers of the scenario, or of the base since it was opened, that differ.
    int changedDrivers() {
        Snapshot now = snapshot.get();
        if (now.scenario().isPresent()) {
            String name = now.scenario().get();
            return (int)
                    now.model().overrides().stream().filter(o -> o.scenario().equals(name)).count();
        }
        return (int)
                now.model().drivers().stream()
                        .filter(r -> !approved.isShown())
                        .filter(r ->
                                !Double.valueOf(r.value()).equals(openedValues.get(r.address())))
                        .count();
    }

    /// Shows what a driver's value would do, while it is under the thumb.
    public void previewDriver(HeadlineDriver driver, double value) {
        if (!refusesChange()) {
            isDragged = true;
            session.preview(edit(driver, value));
        }
    }

    /// Whether results are of a thumb that is held: axes stay as they are until it is let go.
    public boolean isDragged() {
        return isDragged;
    }

    /// Shows what an edit would do without keeping it.
    public void preview(Edit edit) {
        if (!refusesChange()) {
            isDragged = false;
            session.preview(edit);
        }
    }

    /// Drops what is previewed.
    public void cancelPreview() {
        session.cancelPreview();
    }

    /// Keeps a driver's value for the chosen year, in the scenario or the base.
    public void commitDriver(HeadlineDriver driver, double value) {
        commit(edit(driver, value));
    }

    /// Brings back what the scenario builds on, or what the base was opened with.
    public void resetDriver(HeadlineDriver driver) {
        commit(driverEdits().reset(driver));
    }

    /// Takes back every change of the scenario, as one step.
    void resetAll() {
        commit(driverEdits().resetAll());
    }

    private Edit edit(HeadlineDriver driver, double value) {
        return driverEdits().set(driver, value, state(driver));
    }

    private DriverEdits driverEdits() {
        return new DriverEdits(snapshot.get(), kept, opened, year.get());
    }

    /// Keeps a change, and says so where it could not be kept.
    public void commit(Edit edit) {
        change(() -> session.commit(edit));
    }

    /// Keeps what was read from extracts, with a backup before it, and says so where it could not
    /// be kept.
    public void commitImport(Edit edit) {
        change(() -> session.backups().commitAfterBackup(Backup.Reason.IMPORT, edit));
    }

    void undo() {
        change(session::undo);
    }

    void redo() {
        change(session::redo);
    }

    /// Marks this moment in the history under a name.
    public void checkpoint(String name) {
        change(() -> session.checkpoint(name));
    }

    /// Returns to how the model was after an entry of the change log.
    public void returnTo(LogEntry entry) {
        change(() -> session.returnTo(entry));
    }

    /// Whether what is in sight cannot be changed; says why where that is so.
    public boolean refusesChange() {
        problem.set(approved.refusal().orElse(""));
        return approved.isShown();
    }

    private void change(Supplier<CompletableFuture<Void>> what) {
        if (!refusesChange()) {
            report(what.get());
        }
    }

    private void report(CompletableFuture<Void> done) {
        done.whenComplete((v, failure) -> {
            if (failure != null) {
                Feedback.post(() -> problem.set(message(failure)));
            }
        });
    }

    /// What a failure says to people.
    public static String message(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String text = cause.getMessage();
        return text == null ? "The change could not be made. The model is as it was." : text;
    }

    /// Shows another scenario; the base where empty.
    public void choose(Optional<String> scenario) {
        approved.leave();
        session.choose(scenario);
    }

    /// The scenarios of the working budget, whatever is in sight.
    List<Scenario> workingScenarios() {
        return working.model().scenarios();
    }

    /// Makes a what-if on what is chosen now, and chooses it.
    void newWhatIf() {
        Snapshot now = snapshot.get();
        String name = freeName("What if");
        chooseAfter(ScenarioEdits.create(name, now.scenario()), Optional.of(name));
    }

    /// Makes another scenario with the same changes, and chooses it.
    public void duplicate(String scenario) {
        String name = freeName(scenario + " copy");
        chooseAfter(ScenarioEdits.duplicate(scenario, name), Optional.of(name));
    }

    void rename(String from, String to) {
        if (!from.equals(to) && !to.isBlank()) {
            chooseAfter(ScenarioEdits.rename(from, to.strip()), Optional.of(to.strip()));
        }
    }

    /// Takes a scenario away, and chooses what it was built on.
    public void delete(String scenario) {
        Optional<String> parent =
                snapshot.get().model().scenario(scenario).flatMap(Scenario::parent);
        chooseAfter(ScenarioEdits.delete(snapshot.get().model(), scenario), parent);
    }

    /// Keeps a change, then shows a scenario; the base where empty.
    public void chooseAfter(Edit edit, Optional<String> scenario) {
        change(() -> session.commit(edit).thenRun(() -> session.choose(scenario)));
    }

    /// A name that no scenario has: the one that is wanted, or that with a number.
    public String freeName(String wanted) {
        Model model = snapshot.get().model();
        String name = wanted;
        for (int n = 2; model.scenario(name).isPresent(); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    /// Everything that the change log says of the rows of one table, newest entry first.
    public CompletableFuture<List<RowHistory>> history(Table<?> table) {
        return session.history(table);
    }

    /// The model as it was opened; of an approved budget, as it was approved.
    public Model opened() {
        return approved.isShown() ? snapshot.get().model() : opened;
    }

    /// What the scenario is called, `Base` for none.
    public String scenarioName() {
        return snapshot.get().scenario().orElse("Base");
    }

    /// The file that everything is kept in.
    public java.nio.file.Path file() {
        return session.file();
    }

    /// Writes a copy and leaves this file open.
    public CompletableFuture<Void> saveCopy(java.nio.file.Path target) {
        return session.saveCopy(target);
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        session.close();
    }
}
