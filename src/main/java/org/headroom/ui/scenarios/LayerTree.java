package org.headroom.ui.scenarios;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The layers at the left of the page, each under what it builds on: ticked ones are compared, the
/// chosen one is what the window shows.
final class LayerTree extends VBox {

    private static final double INDENT = 13;

    /// What can be done with a layer.
    interface Hands {
        void tick(Layer layer, boolean isTicked);

        void choose(Layer layer);

        /// The menu of a layer, in order; empty where nothing can be done.
        List<Command> commands(Layer layer);
    }

    /// An entry of a layer's menu.
    record Command(String words, Runnable run) {}

    private final Hands hands;
    private final Ticks ticks;
    private final Label count = new Label();
    private final VBox rows = new VBox(10);
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private List<Layer> layers = List.of();
    private List<String> shape = List.of();
    private double zoom = 1;

    LayerTree(Ticks ticks, Hands hands) {
        this.hands = hands;
        this.ticks = ticks;
        setId("layers");
        setSpacing(14);
        setPadding(new Insets(0, 12, 12, 0));
        count.getStyleClass().addAll("finding");
        count.setWrapText(true);
        Label hint =
                new Label("Tick two to four to compare. Press a name to show it in the window.");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(count, rows, hint);
    }

    void zoom(double factor) {
        zoom = factor;
        shape = List.of();
    }

    /// Shows the layers.
    ///
    /// @param edited when and by whom each was last changed, where that is known
    void show(List<Layer> newest, Optional<String> chosen, Function<Layer, String> edited) {
        layers = newest;
        List<String> wanted = new ArrayList<>();
        for (Layer layer : newest) {
            wanted.add(layer + (isChosen(layer, chosen) ? "!" : "") + edited.apply(layer));
        }
        if (!wanted.equals(shape)) {
            shape = wanted;
            build(chosen, edited);
        }
        tick();
    }

    /// Shows which are ticked.
    void tick() {
        count.setText("Compare " + ticks.count() + " of " + layers.size());
        for (Layer layer : layers) {
            CheckBox box = boxes.get(layer.key());
            if (box != null) {
                box.setSelected(ticks.has(layer));
                box.setDisable(!layer.isSound() || !ticks.has(layer) && !ticks.hasRoom());
            }
        }
    }

    private void build(Optional<String> chosen, Function<Layer, String> edited) {
        rows.getChildren().clear();
        boxes.clear();
        for (Layer layer : layers) {
            rows.getChildren().add(row(layer, isChosen(layer, chosen), edited.apply(layer)));
        }
    }

    private Region row(Layer layer, boolean isChosen, String edited) {
        CheckBox box = new CheckBox();
        box.setId("compare-" + layer.id());
        box.setAccessibleText("Compare " + layer.name());
        box.setOnAction(e -> hands.tick(layer, box.isSelected()));
        box.setMinWidth(USE_PREF_SIZE);
        boxes.put(layer.key(), box);
        VBox words = new VBox(1, head(layer, isChosen));
        words.getChildren().add(note(layer.basis()));
        if (!edited.isEmpty()) {
            words.getChildren().add(note(edited));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(6, box, words);
        row.setPadding(new Insets(0, 0, 0, layer.depth() * INDENT * zoom));
        if (isChosen) {
            row.getStyleClass().add("chosen-layer");
        }
        return row;
    }

    private HBox head(Layer layer, boolean isChosen) {
        Button name = new Button(layer.name());
        name.setId("layer-" + layer.id());
        name.getStyleClass().add("layer-name");
        name.setMnemonicParsing(false);
        name.setTooltip(new Tooltip(layer.name()));
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setAccessibleText(
                (isChosen ? "Shown in the window: " : "Show in the window: ") + layer.name());
        name.setOnAction(e -> hands.choose(layer));
        name.setDisable(layer.version().isPresent());
        Region icon = new Label("", Icons.of(icon(layer)));
        icon.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(4, name, icon, space);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!hands.commands(layer).isEmpty()) {
            head.getChildren().add(menu(layer));
        }
        return head;
    }

    private static boolean isChosen(Layer layer, Optional<String> chosen) {
        return layer.version().isEmpty() && layer.scenario().equals(chosen);
    }

    private static Feather icon(Layer layer) {
        if (!layer.isSound()) {
            return Feather.ALERT_TRIANGLE;
        }
        if (layer.version().isPresent()) {
            return Feather.CHECK_CIRCLE;
        }
        return layer.isBase() ? Feather.LOCK : Feather.GIT_BRANCH;
    }

    private Button menu(Layer layer) {
        Button button =
                Icons.button(
                        "layer-menu-" + layer.id(),
                        Feather.MORE_HORIZONTAL,
                        "What can be done with " + layer.name(),
                        () -> {});
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("layer-menu");
        ContextMenu menu = new ContextMenu();
        button.setOnAction(e -> {
            menu.getItems().clear();
            for (Command command : hands.commands(layer)) {
                MenuItem item = new MenuItem(command.words());
                item.setMnemonicParsing(false);
                item.setOnAction(chosen -> command.run().run());
                menu.getItems().add(item);
            }
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
