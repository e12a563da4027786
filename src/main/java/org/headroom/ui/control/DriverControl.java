package org.headroom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.kordamp.ikonli.feather.Feather;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

/// One driver: drag, step keys, typed or relative value, reset; with its range, base value and
/// source in sight.
public final class DriverControl extends VBox {

    private final Circle dot = new Circle(3.5);
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label unit = new Label();
    private final Button reset;
    private final DriverTrack track;
    private final Label note = new Label();
    private final Label range = new Label();
    private final Label warning = new Label();
    private final DoubleConsumer committed;
    private final KeySteps steps = new KeySteps();
    private DriverState state;

    /// @param id of the control; its parts are `id-field`, `id-track`, `id-reset`
    /// @param previewed told the value under the thumb
    /// @param committed told a value to keep
    /// @param cancelled told that a drag was dropped
    /// @param resetting told to bring back the base value
    public DriverControl(
            String id,
            DriverState state,
            DoubleConsumer previewed,
            DoubleConsumer committed,
            Runnable cancelled,
            Runnable resetting) {
        this.state = state;
        this.committed = committed;
        setId(id);
        getStyleClass().add("driver");
        reset = Icons.button(id + "-reset", Feather.ROTATE_CCW, "Reset " + state.name(), resetting);
        reset.getGraphic().getStyleClass().add("accent-icon");
        track = new DriverTrack(state, 1, previewed, committed, cancelled);
        track.setId(id + "-track");
        field.setId(id + "-field");
        getChildren().addAll(top(), track, bottom(), warningLine());
        show(state);
    }

    private Node top() {
        dot.getStyleClass().add("changed-dot");
        name.getStyleClass().add("driver-name");
        field.getStyleClass().add("driver-field");
        Em.width(field, 58);
        field.setOnAction(e -> enter());
        field.focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is) {
                        restore();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Em.minWidth(unit, 48);
        Em.prefWidth(unit, 48);
        unit.getStyleClass().addAll("muted", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(2, dot, name, space, field, unit, reset);
        row.setAlignment(Pos.CENTER_LEFT);
        Em.minHeight(row, 28);
        return row;
    }

    private Node bottom() {
        note.getStyleClass().addAll("driver-note", "driver-was");
        range.getStyleClass().add("driver-note");
        range.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(6, note, space, range);
    }

    private Node warningLine() {
        warning.getStyleClass().add("driver-warning");
        warning.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
        warning.setWrapText(true);
        return warning;
    }

    /// Shows a state. While a thumb is held the track keeps its ends.
    public void show(DriverState shown) {
        DriverState next = shown;
        if (track.isDragging()) {
            next = shown.withEnds(state.minimum(), state.maximum());
        }
        boolean isSame = next.equals(state) && !name.getText().isEmpty();
        state = next;
        steps.shown(next.value());
        if (!field.isFocused() || track.isDragging()) {
            restore();
        }
        if (!isSame) {
            dress();
        }
    }

    private void dress() {
        DriverScale scale = state.scale();
        toggle("changed", state.isChanged());
        toggle("outside", state.isOutside());
        dot.setVisible(state.isChanged());
        dot.setManaged(state.isChanged());
        name.setText(state.name());
        unit.setText(scale.unitText());
        reset.setVisible(state.isChanged() && !state.isLocked());
        field.setEditable(!state.isLocked());
        field.setAccessibleText(state.name() + ", " + scale.unitText());
        note.setText(state.isChanged() ? "was " + shortText(state.base()) : state.note());
        range.setText(rangeText());
        warning.setVisible(state.isOutside());
        warning.setManaged(state.isOutside());
        warning.setText(warningText());
        track.show(state);
    }

    private String shortText(double value) {
        return state.scale().unitText().equals("%")
                ? state.scale().withUnit(value)
                : state.scale().text(value);
    }

    private String rangeText() {
        if (state.low().isEmpty() || state.high().isEmpty()) {
            return "";
        }
        DriverScale scale = state.scale();
        return "low "
                + scale.text(state.low().getAsDouble())
                + "  high "
                + scale.text(state.high().getAsDouble());
    }

    private String warningText() {
        if (!state.isOutside()) {
            return "";
        }
        boolean above = state.value() > state.high().orElse(Double.POSITIVE_INFINITY);
        double end = above ? state.high().orElse(0) : state.low().orElse(0);
        return (above ? "Above the high of " : "Below the low of ")
                + state.scale().text(end)
                + ". Say why in the rationale.";
    }

    private void toggle(String styleClass, boolean on) {
        // Touching the list restyles the control, so only a change touches it.
        if (on && !getStyleClass().contains(styleClass)) {
            getStyleClass().add(styleClass);
        } else if (!on) {
            getStyleClass().remove(styleClass);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            restore();
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int direction = event.getCode() == KeyCode.UP ? 1 : -1;
            double step = state.scale().step() * (event.isShiftDown() ? 10 : 1);
            double value = state.scale().snapped(steps.from(state.value()) + direction * step);
            steps.to(value);
            field.setText(state.scale().text(value));
            committed.accept(value);
            event.consume();
        }
    }

    private void enter() {
        steps.end();
        OptionalDouble value = state.scale().parse(field.getText(), state.value());
        if (value.isEmpty()) {
            restore();
        } else if (value.getAsDouble() != state.value()) {
            committed.accept(value.getAsDouble());
            field.setText(state.scale().text(value.getAsDouble()));
        } else {
            restore();
        }
        field.selectAll();
    }

    private void restore() {
        // A field that is told its own text lays it out again.
        String text = state.scale().text(state.value());
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
