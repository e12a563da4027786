package org.headroom.ui.control;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.headroom.engine.trace.Figure;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Ties a part of a page to the figures that it shows, so that each can be explained: with Ctrl+E,
/// or from the menu of the right mouse button.
public final class Explained {

    /// What the menu calls it.
    public static final String EXPLAIN = "Explain this number";

    private static final String MARK = "headroom-figures";

    private Explained() {}

    /// The figures that a node shows, asked for when somebody asks about it.
    @FunctionalInterface
    public interface Figures extends Supplier<List<Figure>> {}

    /// As [Figures], each with the layer that it is of.
    @FunctionalInterface
    public interface LayerFigures extends Supplier<List<LayerFigure>> {}

    /// Ties a node to its figures. Where there are several, people choose from a menu.
    public static void by(Node node, Figures figures) {
        byLayers(node, () -> figures.get().stream().map(LayerFigure::inSight).toList());
    }

    /// As [#by], for figures of several layers.
    public static void byLayers(Node node, LayerFigures figures) {
        node.getProperties().put(MARK, figures);
        if (node instanceof Control control && control.getContextMenu() != null) {
            MenuItem item = new MenuItem(EXPLAIN);
            item.setOnAction(e -> explain(node, figures));
            control.getContextMenu().getItems().addAll(new SeparatorMenuItem(), item);
        } else {
            node.setOnContextMenuRequested(e -> {
                List<LayerFigure> all = figures.get();
                if (!all.isEmpty()) {
                    menu(node, all).show(node, e.getScreenX(), e.getScreenY());
                }
                e.consume();
            });
        }
    }

    /// A figure to read, which the keyboard can reach: Enter explains it.
    public static void label(Label label, Supplier<Optional<Figure>> figure) {
        label.setFocusTraversable(true);
        cell(label, () -> figure.get().stream().map(LayerFigure::inSight).toList());
    }

    /// A figure that can be explained once the keyboard is on it, as [FigureCells] brings it there.
    static void cell(Label label, LayerFigures figures) {
        byLayers(label, figures);
        label.getStyleClass().add("explained-figure");
        label.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        explain(label, figures);
                        e.consume();
                    }
                });
        label.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                explain(label, figures);
            }
        });
    }

    /// Explains the figure that the keyboard is on.
    ///
    /// @param problem told in words where there is none
    public static void ask(@Nullable Node focus, Consumer<String> problem) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.getProperties().get(MARK) instanceof LayerFigures figures
                    && !figures.get().isEmpty()) {
                explain(node, figures);
                return;
            }
        }
        problem.accept(
                "No number is chosen. Choose a cell, a chart or a figure, then press Ctrl+E.");
    }

    private static void explain(Node node, LayerFigures figures) {
        List<LayerFigure> all = figures.get();
        if (all.size() == 1) {
            node.fireEvent(new ExplainEvent(all.getFirst(), node));
        } else if (!all.isEmpty()) {
            menu(node, all).show(node, Side.BOTTOM, 0, 0);
        }
    }

    private static ContextMenu menu(Node node, List<LayerFigure> figures) {
        ContextMenu menu = new ContextMenu();
        menu.setId("explain-menu");
        for (LayerFigure figure : figures) {
            MenuItem item = new MenuItem("Explain " + figure.words());
            item.setOnAction(e -> node.fireEvent(new ExplainEvent(figure, node)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
