package org.headroom.ui.monitoring;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.headroom.domain.Model;
import org.headroom.domain.MonthReport;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthSnapshot;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Edit;
import org.headroom.session.MonthEdits;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The view model of the page: the month in sight with its position and the run of forecasts up to
/// it, and how months are kept. Knows no nodes.
final class MonthModel {

    private final Workspace workspace;
    private final MonthDesk desk;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("months").factory());
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> month =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private Optional<Shown> shown = Optional.empty();
    private Optional<LocalDate> awaited = Optional.empty();

    MonthModel(Workspace workspace, MonthDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /// What is in sight, kept while the model it is of has not changed.
    private record Shown(Model model, MonthPosition position, ForecastRun run) {}

    /// The months that are kept, newest first.
    List<LocalDate> months() {
        return model().monitoring().months().stream()
                .map(MonthReport::monthEnd)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The month in sight; empty where none is kept.
    ReadOnlyObjectProperty<Optional<LocalDate>> month() {
        return month.getReadOnlyProperty();
    }

    void choose(LocalDate monthEnd) {
        month.set(Optional.of(monthEnd));
    }

    /// What is under way, in words; empty where nothing is.
    ReadOnlyStringProperty doing() {
        return doing.getReadOnlyProperty();
    }

    Model model() {
        return workspace.snapshot().get().model();
    }

    /// Follows the newest model: to a month that was just kept, and to the newest where the one in
    /// sight is gone.
    void refresh() {
        List<LocalDate> months = months();
        if (awaited.filter(months::contains).isPresent()) {
            month.set(awaited);
            awaited = Optional.empty();
        }
        if (month.get().isEmpty() || !months.contains(month.get().get())) {
            month.set(months.stream().findFirst());
        }
    }

    /// The position of the month in sight.
    Optional<MonthPosition> position() {
        return now().map(Shown::position);
    }

    /// The forecasts up to the month in sight.
    Optional<ForecastRun> run() {
        return now().map(Shown::run);
    }

    private Optional<Shown> now() {
        Model model = model();
        if (month.get().isEmpty() || model.monitoring().month(month.get().get()).isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = month.get().get();
        boolean isSame =
                shown.filter(s ->
                                s.model().monitoring() == model.monitoring()
                                        && s.position().month().monthEnd().equals(end))
                        .isPresent();
        if (!isSame) {
            shown =
                    Optional.of(
                            new Shown(
                                    model,
                                    MonthPosition.of(model.monitoring(), end),
                                    ForecastRun.of(model.monitoring(), end)));
        }
        return shown;
    }

    /// Keeps the month at the data cut as the model has it now.
    void take() {
        Model model = model();
        LocalDate end = model.info().dataCut();
        List<ApprovedVersion> versions = workspace.approved().versions().get();
        keep(
                "Keeping the month to " + MonthEdits.named(end) + "…",
                () ->
                        MonthEdits.taken(
                                model,
                                end,
                                MonthEdits.budget(model, versions, desk::inputs),
                                new MonthSnapshot.Words(MonthEdits.ownSource(model), "")),
                workspace::commit);
    }

    /// Keeps the month that extracts tell.
    void bring(MonthExtracts extracts) {
        Model model = model();
        List<ApprovedVersion> versions = workspace.approved().versions().get();
        keep(
                "Reading the month to " + MonthEdits.named(extracts.monthEnd()) + "…",
                () ->
                        extracts.read(
                                model,
                                workspace.session(),
                                desk.reader(),
                                MonthEdits.budget(model, versions, desk::inputs)),
                workspace::commitImport);
    }

    /// Takes the month in sight out again.
    void drop() {
        month.get().ifPresent(end -> workspace.commit(MonthEdits.drop(end)));
    }

    /// Makes a snapshot; may fail with words for people.
    private interface Making {
        MonthSnapshot make() throws Exception;
    }

    private void keep(String words, Making making, Consumer<Edit> keeping) {
        if (workspace.refusesChange() || !doing.get().isEmpty()) {
            return;
        }
        doing.set(words);
        CompletableFuture.supplyAsync(() -> made(making), worker)
                .whenComplete((made, failure) -> Feedback.post(() -> kept(made, failure, keeping)));
    }

    private static MonthSnapshot made(Making making) {
        try {
            return making.make();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private void kept(
            @Nullable MonthSnapshot made, @Nullable Throwable failure, Consumer<Edit> keeping) {
        doing.set("");
        if (made != null) {
            awaited = Optional.of(made.month().monthEnd());
            keeping.accept(MonthEdits.keep(made));
        } else if (failure != null) {
            workspace.problem().set(Workspace.message(failure) + " Nothing was kept.");
        }
    }
}
