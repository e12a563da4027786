package org.headroom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// The title of a column with its unit under it. It tells how wide a column must be to show it in
/// full, and how far the window is zoomed.
public final class ColumnTitle extends VBox {

    /// Height of a title at 100%, px.
    private static final double HEIGHT = 12;

    private final Label name = new Label();
    private final Label unit = new Label();
    private final double room;

    /// @param isRight whether it stands over figures
    /// @param left room before the words, px
    /// @param right room after them, px
    public ColumnTitle(String title, String measure, boolean isRight, double left, double right) {
        room = left + right + 2;
        name.getStyleClass().add("header-name");
        unit.getStyleClass().add("header-name");
        show(title, measure);
        setAlignment(isRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setStyle("-fx-padding: 0 " + right + " 0 " + left + ";");
        getChildren().addAll(name, unit);
    }

    public void show(String title, String measure) {
        name.setText(title);
        unit.setText(measure);
    }

    public String name() {
        return name.getText();
    }

    public String unit() {
        return unit.getText();
    }

    /// Told when the zoom changes and when the window is first dressed.
    public void whenZoomed(Runnable told) {
        name.fontProperty().addListener((o, was, is) -> told.run());
        unit.fontProperty().addListener((o, was, is) -> told.run());
    }

    /// How far the window is zoomed; 1 is 100%.
    public double zoom() {
        return name.getFont().getSize() / HEIGHT;
    }

    /// The least width of a column that shows its whole title, px.
    public double least() {
        return Math.max(width(name), width(unit)) + room;
    }

    private static double width(Label label) {
        Text text = new Text(label.getText());
        text.setFont(label.getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
