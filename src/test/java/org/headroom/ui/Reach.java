package org.headroom.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ToggleButton;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where Tab goes in a window: what it never comes to, and parts of the window that it leaves and
/// comes back to, so that the order is not that of reading.
final class Reach {

    private static final int MOST_STEPS = 600;

    /// The parts of the window, by style class, as they are read.
    private static final List<String> PARTS =
            List.of(
                    "toolbar",
                    "navigation",
                    "kpi-strip",
                    "page",
                    "right-slot",
                    "right-slot-closed",
                    "status-bar");

    private Reach() {}

    /// What is wrong with the way of Tab through a scene, once round.
    static List<String> faults(Scene scene) {
        List<Node> wanted = new ArrayList<>();
        collect(scene.getRoot(), wanted);
        if (wanted.isEmpty()) {
            return List.of("nothing takes the keyboard");
        }
        wanted.getFirst().requestFocus();
        Set<Node> reached = new LinkedHashSet<>();
        Node now = scene.getFocusOwner();
        while (now != null && reached.add(now) && reached.size() < MOST_STEPS) {
            now.requestFocusTraversal(TraversalDirection.NEXT);
            now = scene.getFocusOwner();
        }
        List<String> faults = new ArrayList<>();
        wanted.stream()
                .filter(node -> !reached.contains(node) && !isInReachedGroup(node, reached))
                .forEach(node -> faults.add("Tab never comes to " + node));
        List<String> order = parts(reached);
        List<String> inOrder = PARTS.stream().filter(order::contains).toList();
        if (!order.equals(inOrder)) {
            faults.add("Tab goes " + order);
        }
        return faults;
    }

    /// Whether arrow keys lead to a button from the one of its group that Tab comes to.
    private static boolean isInReachedGroup(Node node, Set<Node> reached) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream()
                        .anyMatch(other -> other instanceof Node n && reached.contains(n));
    }

    /// What takes the keyboard; what stands in the cell of a table is worked from the cell.
    private static void collect(Node node, List<Node> wanted) {
        if (!node.isVisible() || node.isDisabled() || node instanceof IndexedCell) {
            return;
        }
        if (node.isFocusTraversable()) {
            wanted.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted));
        }
    }

    /// The parts of the window in the order that Tab came to them, each as often as it was entered.
    private static List<String> parts(Set<Node> reached) {
        List<String> parts = new ArrayList<>();
        for (Node node : reached) {
            part(node)
                    .filter(part -> parts.isEmpty() || !parts.getLast().equals(part))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<String> part(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            Optional<String> part = up.getStyleClass().stream().filter(PARTS::contains).findFirst();
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }
}
