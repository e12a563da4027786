package org.headroom.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, buttons that show only an icon, and the triangle of a movement.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    /// An icon in a colour of its own, named by a style class such as `warning-icon`.
    public static FontIcon of(Feather icon, String styleClass) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add(styleClass);
        return node;
    }

    /// A button that shows an icon alone; its name is for the tooltip and for screen readers.
    public static Button button(String id, Feather icon, String name, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(e -> action.run());
        return button;
    }

    /// ▲ for a rise, ▼ for a fall, 8 px; Roboto has neither.
    public static Polygon triangle(boolean up) {
        Polygon triangle = up ? new Polygon(4, 0, 8, 7, 0, 7) : new Polygon(0, 0, 8, 0, 4, 7);
        triangle.getStyleClass().add(up ? "increase" : "decrease");
        return triangle;
    }
}
