package org.headroom.ui.scenarios;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.session.ScenarioEdits;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What can be done with a layer as a whole: the menu of its place in the tree.
final class LayerCommands {

    private final Workspace workspace;
    private final Runnable describe;
    private final Runnable edit;

    /// @param describe opens name, parent and description of the chosen layer
    /// @param edit opens the changes of the chosen layer
    LayerCommands(Workspace workspace, Runnable describe, Runnable edit) {
        this.workspace = workspace;
        this.describe = describe;
        this.edit = edit;
    }

    /// The commands for a layer, in order; the base has one, an approved version none.
    List<LayerTree.Command> of(Layer layer) {
        List<LayerTree.Command> commands = new ArrayList<>();
        if (layer.version().isPresent()) {
            return commands;
        }
        commands.add(
                new LayerTree.Command(
                        "New layer on “" + layer.name() + "”", () -> add(layer.scenario())));
        layer.scenario()
                .ifPresent(name -> {
                    commands.add(
                            new LayerTree.Command(
                                    "Name, parent and description…",
                                    () -> onChosen(layer, describe)));
                    commands.add(
                            new LayerTree.Command("Edit its changes", () -> onChosen(layer, edit)));
                    commands.add(
                            new LayerTree.Command("Duplicate", () -> workspace.duplicate(name)));
                    move(name, -1).ifPresent(by -> commands.add(mover("Move up", name, by)));
                    move(name, 1).ifPresent(by -> commands.add(mover("Move down", name, by)));
                    if (layer.parent().isEmpty()) {
                        commands.add(
                                new LayerTree.Command(
                                        "Merge into Base, with a checkpoint before",
                                        () -> merge(name)));
                    }
                    commands.add(new LayerTree.Command("Delete", () -> workspace.delete(name)));
                });
        return commands;
    }

    /// Makes a layer, chooses it and opens its name.
    ///
    /// @param parent empty is the base
    void add(Optional<String> parent) {
        String name = workspace.freeName("New layer");
        workspace.chooseAfter(ScenarioEdits.create(name, parent), Optional.of(name));
        describe.run();
    }

    private void onChosen(Layer layer, Runnable next) {
        workspace.choose(layer.scenario());
        next.run();
    }

    private LayerTree.Command mover(String words, String name, int by) {
        return new LayerTree.Command(words, () -> workspace.commit(ScenarioEdits.move(name, by)));
    }

    /// How far it is to the next layer on the same parent.
    private OptionalInt move(String name, int way) {
        Model model = workspace.snapshot().get().model();
        List<Scenario> all = model.scenarios();
        int at = all.indexOf(model.scenario(name).orElseThrow());
        return IntStream.iterate(at + way, i -> i >= 0 && i < all.size(), i -> i + way)
                .filter(i -> all.get(i).parent().equals(all.get(at).parent()))
                .map(i -> i - at)
                .findFirst();
    }

    private void merge(String name) {
        workspace.checkpoint("Before “" + name + "” was merged into the base");
        workspace.chooseAfter(ScenarioEdits.merge(name), Optional.empty());
    }
}
