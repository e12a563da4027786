package org.headroom.ui.presenter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.domain.Model;
import org.headroom.domain.SavedView;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.ui.control.DriverState;
import org.headroom.ui.presenter.PresenterView.Chart;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.DriverBook;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.HeadlineDriver;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The view model of the presenter: views to step through, the scratch scenario, its results. Knows
/// no nodes, and changes the model only where something is kept.
final class PresenterModel {

    private final Workspace workspace;

    /// Written by the one thread that answers, read by it and at the start.
    private volatile PreparedModel prepared;

    private final Aside<Shown.Wanted, Shown> aside;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private Scratch scratch;
    private Optional<Scratch> held = Optional.empty();
    private List<PresenterView> views;
    private int at;
    private PresenterView view;

    PresenterModel(Workspace workspace) {
        this.workspace = workspace;
        prepared = PreparedModel.of(model());
        scratch = Scratch.empty(workspace.snapshot().get().scenario());
        views = PresenterView.of(model(), workspace.year().get());
        view = views.getFirst();
        shown = new ReadOnlyObjectWrapper<>(Shown.of(wanted(), prepared));
        aside =
                new Aside<>(
                        this::answer,
                        shown::set,
                        failure -> workspace.problem().set("That could not be worked out."));
    }

    private Model model() {
        return workspace.snapshot().get().model();
    }

    private Shown answer(Shown.Wanted wanted) {
        PreparedModel newest = prepared.updatedTo(wanted.model());
        prepared = newest;
        return Shown.of(wanted, newest);
    }

    private Shown.Wanted wanted() {
        Optional<FinancialYear> tornado =
                view.chart() == Chart.TORNADO ? Optional.of(view.year()) : Optional.empty();
        return new Shown.Wanted(model(), held.orElse(scratch), held.isPresent(), tornado);
    }

    private void ask() {
        aside.ask(wanted());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    PresenterView view() {
        return view;
    }

    /// As `2 of 5`.
    String place() {
        return at + 1 + " of " + views.size();
    }

    /// Goes to the view so many places on, round the end.
    void step(int by) {
        at = Math.floorMod(at + by, views.size());
        view = views.get(at);
        ask();
    }

    void show(Chart chart) {
        view = view.with(chart);
        ask();
    }

    void show(FinancialYear year) {
        view = view.in(year);
        ask();
    }

    List<FinancialYear> years() {
        return shown.get().snapshot().projection().years().stream().map(y -> y.year()).toList();
    }

    /// The drivers that can be chosen, in the order of the driver panel.
    List<HeadlineDriver> choices() {
        return HeadlineDriver.of(model());
    }

    /// Puts a driver beside the chart or takes it away; the sixth is not taken.
    void toggle(HeadlineDriver driver) {
        List<HeadlineDriver> drivers = new ArrayList<>(view.drivers());
        if (!drivers.remove(driver)) {
            drivers.add(driver);
        }
        view = view.beside(drivers);
        ask();
    }

    /// What the control of a driver shows.
    DriverState state(HeadlineDriver driver) {
        Shown now = shown.get();
        DriverState state =
                new DriverBook(now.snapshot().model(), now.snapshot().scenario(), model())
                        .state(driver, view.year());
        return state.noted("as " + scratch.overName());
    }

    /// Tries a value, while it is under the thumb.
    void hold(HeadlineDriver driver, double value) {
        held = Optional.of(tried(driver, value));
        ask();
    }

    /// Tries a value.
    void set(HeadlineDriver driver, double value) {
        held = Optional.empty();
        scratch = tried(driver, value);
        ask();
    }

    private Scratch tried(HeadlineDriver driver, double value) {
        String name = scratch.name(model());
        return scratch.with(driver, view.year(), value, scratch.in(model(), name), name);
    }

    /// Lets a thumb go where it was.
    void letGo() {
        held = Optional.empty();
        ask();
    }

    /// Takes back what was tried with a driver.
    void reset(HeadlineDriver driver) {
        String name = scratch.name(model());
        scratch = scratch.without(driver, view.year(), scratch.in(model(), name), name);
        ask();
    }

    /// How many values the scratch changes.
    int changes() {
        return scratch.values().size();
    }

    Scratch scratch() {
        return scratch;
    }

    /// Takes everything back.
    void drop() {
        held = Optional.empty();
        scratch = Scratch.empty(scratch.over());
        ask();
    }

    /// Makes the scratch a scenario under a name, as one step, and goes on from it.
    ///
    /// @param refused told why it was not kept
    void keep(String name, Runnable done, Consumer<String> refused) {
        Scratch kept = scratch;
        workspace
                .session()
                .commit(kept.keeping(name))
                .whenComplete((v, failure) ->
                        Feedback.post(() -> {
                            if (failure == null) {
                                workspace.choose(Optional.of(name));
                                scratch = Scratch.empty(Optional.of(name));
                                done.run();
                            } else {
                                Throwable cause =
                                        failure.getCause() == null ? failure : failure.getCause();
                                refused.accept(String.valueOf(cause.getMessage()));
                            }
                        }));
    }

    /// Keeps the view as it stands under a name; one of that name is replaced, and where the usual
    /// views were shown it is the first of the model's own.
    void saveView(String name) {
        PresenterView saved = view;
        workspace.commit(
                Edit.of(
                        "Save view “" + name + "”",
                        model -> {
                            List<SavedView> all = new ArrayList<>();
                            boolean isNew = true;
                            int last = 0;
                            for (SavedView each : model.views()) {
                                boolean isSame = each.name().equals(name);
                                isNew &= !isSame;
                                last = Math.max(last, each.position());
                                all.add(isSame ? saved.saved(name, each.position()) : each);
                            }
                            if (isNew) {
                                all.add(saved.saved(name, last + 1));
                            }
                            return model.withViews(all);
                        }));
    }

    /// Takes the view that is shown away from the model's own.
    void deleteView() {
        String name = view.name();
        workspace.commit(
                Edit.of(
                        "Delete view “" + name + "”",
                        model ->
                                model.withViews(
                                        model.views().stream()
                                                .filter(v -> !v.name().equals(name))
                                                .toList())));
    }

    /// Moves the view that is shown among the saved ones, as people step through them.
    ///
    /// @param by places, negative is earlier; it stays within the list
    void moveView(int by) {
        String name = view.name();
        if (!isSaved() || views.size() < 2) {
            return;
        }
        workspace.commit(
                Edit.of(
                        "Move view “" + name + (by < 0 ? "” earlier" : "” later"),
                        model -> model.withViews(moved(model.views(), name, by))));
    }

    private static List<SavedView> moved(List<SavedView> views, String name, int by) {
        List<SavedView> order = new ArrayList<>(views);
        order.sort(Comparator.comparingInt(SavedView::position));
        int at = order.stream().map(SavedView::name).toList().indexOf(name);
        if (at < 0) {
            return views;
        }
        SavedView each = order.remove(at);
        order.add(Math.clamp(at + by, 0, order.size()), each);
        List<SavedView> numbered = new ArrayList<>();
        for (SavedView next : order) {
            numbered.add(next.at(numbered.size() + 1));
        }
        return numbered;
    }

    boolean isSaved() {
        return model().views().stream().anyMatch(v -> v.name().equals(view.name()));
    }

    /// Takes a newer state of the model.
    void refresh() {
        if (workspace.snapshot().get().isPreview()) {
            return;
        }
        List<PresenterView> newest = PresenterView.of(model(), workspace.year().get());
        if (!newest.equals(views)) {
            List<String> names = newest.stream().map(PresenterView::name).toList();
            List<String> before = views.stream().map(PresenterView::name).toList();
            Optional<String> added = names.stream().filter(n -> !before.contains(n)).findFirst();
            int same = names.indexOf(added.orElse(view.name()));
            views = newest;
            at = same < 0 ? Math.min(at, views.size() - 1) : same;
            view = views.get(at);
        }
        ask();
    }
}
