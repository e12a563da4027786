package org.headroom.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// A titled list at the right of the window, which closes to what was there before.
public class SlotPanel extends VBox {

    /// What the list holds.
    protected final VBox list;

    /// An empty list.
    ///
    /// @param id of the panel; its button is `id-close`
    /// @param gap between what the list holds, px
    protected SlotPanel(String id, String name, double gap, Runnable closing) {
        setId(id);
        getStyleClass().add("right-slot");
        Label title = new Label(name);
        title.getStyleClass().add("finding");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button(id + "-close", Feather.X, "Close " + name, closing);
        HBox header = new HBox(title, space, close);
        header.getStyleClass().add("slot-header");
        list = new VBox(gap);
        list.setPadding(new Insets(0, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
    }

    /// @param id of the panel; its button is `id-close`
    SlotPanel(String id, String name, List<Node> rows, Runnable closing) {
        this(id, name, 10, closing);
        list.getChildren().addAll(rows);
    }

    /// Puts what is done with the list above it, where it does not scroll.
    protected final void setTools(Node tools) {
        getChildren().add(1, tools);
    }

    /// Words that wrap.
    static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
