package org.headroom.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;

/// Two parts of a page next to each other in halves, or one under the other where there is no room
/// for that.
public final class SideBySide extends GridPane {

    private static final double WHOLE = 100;

    private final List<Node> parts;

    public SideBySide(Node first, Node second) {
        parts = List.of(first, second);
        stack(false);
    }

    /// Puts the second part under the first, or beside it.
    public void stack(boolean isStacked) {
        getChildren().clear();
        getColumnConstraints().clear();
        int columns = isStacked ? 1 : parts.size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < parts.size(); i++) {
            GridPane.setVgrow(parts.get(i), Priority.ALWAYS);
            add(parts.get(i), isStacked ? 0 : i, isStacked ? i : 0);
        }
    }
}
