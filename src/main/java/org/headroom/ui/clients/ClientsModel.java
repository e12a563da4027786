package org.headroom.ui.clients;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.analysis.Slice;
import org.headroom.analysis.SliceRow;
import org.headroom.domain.Model;
import org.headroom.domain.Selection;
import org.headroom.schema.CaseTables;
import org.headroom.session.RecordEdits;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// View model of the Clients page: the chosen slice and packages, and the figures of them, which
/// are worked out aside; the newest request wins.
final class ClientsModel {

    /// What the page shows.
    ///
    /// @param model the newest model; the figures may be of an earlier one with the same clients
    /// @param all all clients, whose children are the groups of the slice; empty while they are
    ///   grouped for the first time, which takes longer than all else
    record Shown(
            Model model,
            ClientFigures figures,
            Slice slice,
            Optional<SliceRow> all,
            PackageChoice choice,
            ClientFigures.Marked marked) {}

    private record Request(
            Model model, Slice slice, PackageChoice choice, Optional<ClientFigures> before) {

        Shown answer() {
            ClientFigures figures =
                    before.filter(f -> f.isOf(model)).orElseGet(() -> ClientFigures.of(model));
            PackageChoice.all(model).forEach(figures::count);
            return new Shown(
                    model, figures, slice, figures.known(slice), choice, figures.marked(choice));
        }
    }

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Slice slice = Slice.SERVICE_TYPE;
    private PackageChoice choice = PackageChoice.open();
    private boolean isWorking;
    private boolean isWanted;

    ClientsModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The newest figures; empty until the first are worked out.
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    Slice slice() {
        return slice;
    }

    PackageChoice choice() {
        return choice;
    }

    void slice(Slice chosen) {
        slice = chosen;
        refresh();
    }

    void choose(PackageChoice chosen) {
        choice = chosen;
        refresh();
    }

    /// Keeps the chosen packages under a name.
    void save(String name) {
        Selection selection = choice.filter().named(name, "");
        workspace.commit(
                RecordEdits.add(
                        CaseTables.SELECTIONS, selection, "Save the selection “" + name + "”"));
        choose(new PackageChoice(name, PackageChoice.Extent.OPEN, choice.filter()));
    }

    /// Works out what is not known yet; does nothing where all is.
    void refresh() {
        Model model = workspace.snapshot().get().model();
        boolean isKnown =
                shown.get()
                        .map(s ->
                                s.figures().isOf(model)
                                        && s.model().selections() == model.selections()
                                        && s.slice() == slice
                                        && s.choice().equals(choice))
                        .orElse(false);
        if (isKnown) {
            return;
        }
        if (isWorking) {
            isWanted = true;
            return;
        }
        isWorking = true;
        Request request = new Request(model, slice, choice, shown.get().map(Shown::figures));
        aside(request::answer);
    }

    private void aside(Supplier<Shown> work) {
        CompletableFuture.supplyAsync(work)
                .whenComplete((answer, failure) ->
                        Feedback.post(() -> {
                            if (failure == null) {
                                take(answer);
                            } else {
                                done();
                                workspace.problem().set(message(failure));
                            }
                        }));
    }

    /// Shows what is there, and has the groups worked out if they are not yet.
    private void take(Shown answer) {
        shown.set(Optional.of(answer));
        if (answer.all().isPresent()) {
            done();
        } else {
            aside(() ->
                    new Shown(
                            answer.model(),
                            answer.figures(),
                            answer.slice(),
                            Optional.of(answer.figures().slice(answer.slice())),
                            answer.choice(),
                            answer.marked()));
        }
    }

    private void done() {
        isWorking = false;
        if (isWanted) {
            isWanted = false;
            refresh();
        }
    }

    private static String message(Throwable failure) {
        return "The clients could not be counted: "
                + failure.getMessage()
                + ". The model is as it was.";
    }
}
