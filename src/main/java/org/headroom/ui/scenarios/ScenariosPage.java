package org.headroom.ui.scenarios;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.session.Snapshot;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.PillChooser;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Layers of changes over one base: a tree of them, and two to four side by side with what differs,
/// why, and what each difference does.
public final class ScenariosPage extends WorkPage implements MainWindow.Adapts {

    private static final double TREE = 216;

    private final RightSlot slot;
    private final Ticks ticks = new Ticks();
    private final LayerTree tree;
    private final LayerHistory history;
    private final ApprovedVersions approved;
    private final CompareView compare;
    private final ScrollPane treeScroll = new ScrollPane();
    private final StackPane right = new StackPane();
    private final LayerPanel panel;
    private final GoalPanel goal;
    private final ChangesView changes;
    private final PillChooser<Part> pills;
    private final LayerCommands commands;
    private Part part = Part.COMPARE;
    private final Label refusal = new Label();
    private List<Layer> layers = List.of();
    private boolean hasClosedSlot;

    /// What stands at the right of the tree.
    private enum Part {
        COMPARE("Compare"),
        CHANGES("Changes");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    /// @param reading reads what approved versions keep
    public ScenariosPage(Workspace workspace, RightSlot slot, ApprovedResults reading) {
        super(workspace, "scenarios", "Scenarios", Feather.GIT_BRANCH);
        this.slot = slot;
        panel = new LayerPanel(workspace, slot);
        changes = new ChangesView(workspace);
        commands = new LayerCommands(workspace, this::describe, () -> show(Part.CHANGES));
        tree = new LayerTree(ticks, new Hands());
        approved = new ApprovedVersions(workspace, reading, this::update);
        history = new LayerHistory(workspace, this::update);
        Comparing comparing = new Comparing();
        compare = new CompareView(workspace, comparing, this::accept, this::refuse);
        goal = new GoalPanel(workspace, comparing, slot);
        refusal.getStyleClass().add("message");
        refusal.setId("compare-refusal");
        refusal.setWrapText(true);
        pills =
                new PillChooser<>(
                        "scenarios-part", "Show", List.of(Part.values()), p -> p.title, this::show);
        head("Layers of changes over one base", pills, goalSeek(), newLayer(), approve());
        treeScroll.setContent(tree);
        treeScroll.setFitToWidth(true);
        treeScroll.setFocusTraversable(false);
        Region rule = new Region();
        rule.getStyleClass().add("tree-rule");
        right.getChildren().add(compare);
        right.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        HBox split = new HBox(treeScroll, rule, right);
        VBox.setVgrow(split, Priority.ALWAYS);
        body().getChildren().add(split);
        width(1);
    }

    @Override
    public boolean beginsGroup() {
        return true;
    }

    @Override
    public void shown() {
        hasClosedSlot = slot.isOpen();
        slot.close();
        super.shown();
        approved.refresh();
    }

    /// What was closed to make room stands there again on the next page.
    @Override
    public void hidden() {
        super.hidden();
        if (hasClosedSlot && !slot.isOpen()) {
            slot.showDrivers();
        }
    }

    private void width(double zoom) {
        for (Region part : List.of(treeScroll)) {
            part.setMinWidth(TREE * zoom);
            part.setPrefWidth(TREE * zoom);
            part.setMaxWidth(TREE * zoom);
        }
    }

    @Override
    protected void refresh() {
        Snapshot now = workspace().snapshot().get();
        layers = Layer.of(now.model(), approved.all());
        ticks.follow(now.model(), now.scenario(), layers);
        history.refresh();
        tree.show(layers, now.scenario(), history::edited);
        if (goal.getScene() != null) {
            goal.refresh();
        }
        if (panel.getScene() != null) {
            panel.refresh();
        }
        if (part == Part.CHANGES) {
            changes.refresh();
        } else {
            compare();
        }
    }

    private void show(Part next) {
        part = next;
        pills.show(next);
        right.getChildren().setAll(next == Part.CHANGES ? changes : compare);
        update();
    }

    private void describe() {
        slot.show(panel);
        panel.refresh();
    }

    private Button goalSeek() {
        Button button = new Button("Goal seek", Icons.of(Feather.TARGET));
        button.setId("goal-seek");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            slot.show(goal);
            goal.refresh();
        });
        return button;
    }

    private Button approve() {
        Button button = new Button("Approve", Icons.of(Feather.LOCK));
        button.setId("scenarios-approve");
        button.getStyleClass().add("primary");
        button.disableProperty()
                .bind(workspace().approved().shown().map(shown -> shown.isPresent()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("Approve the budget that is in sight");
        button.setOnAction(e -> slot.showApproval());
        return button;
    }

    private Button newLayer() {
        Button button = new Button("New layer", Icons.of(Feather.PLUS));
        button.setId("new-layer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> commands.add(workspace().snapshot().get().scenario()));
        return button;
    }

    private void compare() {
        tree.tick();
        if (part != Part.COMPARE) {
            return;
        }
        List<Layer> some = ticks.of(layers);
        if (some.size() < Ticks.FEWEST) {
            refuse("Tick two to four layers at the left to see them side by side.");
        } else {
            compare.ask(some);
        }
    }

    /// An answer may come when its question no longer stands.
    private void accept() {
        if (ticks.of(layers).size() >= Ticks.FEWEST) {
            put(compare);
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        put(refusal);
    }

    private void put(Node view) {
        if (part == Part.COMPARE && !right.getChildren().equals(List.of(view))) {
            right.getChildren().setAll(view);
        }
    }

    @Override
    public void dress(Theme theme, double zoom) {
        compare.dress(theme.charts(zoom), zoom);
        tree.zoom(zoom);
        width(zoom);
    }

    @Override
    public void layout(Layout layout, double zoom) {
        compare.requestLayout();
    }

    /// What can be done with the layers of the tree.
    private final class Hands implements LayerTree.Hands {

        @Override
        public void tick(Layer layer, boolean isTicked) {
            ticks.set(layer, isTicked);
            compare();
        }

        @Override
        public void choose(Layer layer) {
            workspace().choose(layer.scenario());
        }

        @Override
        public List<LayerTree.Command> commands(Layer layer) {
            return commands.of(layer);
        }
    }
}
