package org.headroom.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.function.DoubleConsumer;

/// The track of a driver: band of its range, tick of its base value, thumb, and the bar between
/// tick and thumb.
///
/// Dragging previews, letting go commits; arrow keys step and commit, with Shift ten steps; Escape
/// drops a drag.
public final class DriverTrack extends Pane {

    private static final double HEIGHT = 24;
    private static final double THUMB = 14;
    private static final double EDGE = THUMB / 2;

    private final Region line = part("track");
    private final Region band = part("track-band");
    private final Region move = part("track-move");
    private final Region tick = part("track-tick");
    private final Region thumb = part("track-thumb");
    private final DoubleConsumer previewed;
    private final DoubleConsumer committed;
    private final Runnable cancelled;
    private final double scale;
    private final KeySteps steps = new KeySteps();
    private boolean dragging;
    private double pressed;
    private double dragged;
    private DriverState state;

    /// @param scale how large it is beside that of the driver panel
    /// @param previewed told the value under the thumb
    /// @param committed told a value to keep
    /// @param cancelled told that a drag was dropped
    public DriverTrack(
            DriverState state,
            double scale,
            DoubleConsumer previewed,
            DoubleConsumer committed,
            Runnable cancelled) {
        this.state = state;
        this.scale = scale;
        this.previewed = previewed;
        this.committed = committed;
        this.cancelled = cancelled;
        getChildren().addAll(line, band, move, tick, thumb);
        getStyleClass().add("driver-track");
        setMinHeight(HEIGHT * scale);
        setMaxHeight(HEIGHT * scale);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    /// Shows another state of the driver.
    public void show(DriverState shown) {
        state = shown;
        steps.shown(shown.value());
        setAccessibleText(shown.name() + ", " + shown.scale().withUnit(shown.value()));
        setDisable(shown.isLocked());
        requestLayout();
    }

    /// The value at its left end.
    public double minimum() {
        return state.minimum();
    }

    /// The value at its right end.
    public double maximum() {
        return state.maximum();
    }

    /// Whether the thumb is held.
    public boolean isDragging() {
        return dragging;
    }

    private void press(MouseEvent event) {
        requestFocus();
        dragging = true;
        steps.end();
        pressed = state.value();
        dragged = pressed;
        if (Math.abs(event.getX() - x(state.value())) > THUMB * scale) {
            drag(event);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            dragged = state.scale().snapped(valueAt(event.getX()));
            previewed.accept(dragged);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            if (dragged == pressed) {
                cancelled.run();
            } else {
                committed.accept(dragged);
            }
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dragging) {
            dragging = false;
            cancelled.run();
            event.consume();
            return;
        }
        int direction =
                switch (event.getCode()) {
                    case LEFT, DOWN -> -1;
                    case RIGHT, UP -> 1;
                    default -> 0;
                };
        if (direction != 0) {
            double step = state.scale().step() * (event.isShiftDown() ? 10 : 1);
            double value = state.scale().snapped(steps.from(state.value()) + direction * step);
            steps.to(value);
            committed.accept(value);
            event.consume();
        }
    }

    private double x(double value) {
        double span = state.maximum() - state.minimum();
        double share = span <= 0 ? 0 : (value - state.minimum()) / span;
        return EDGE * scale + Math.clamp(share, 0, 1) * (getWidth() - THUMB * scale);
    }

    private double valueAt(double x) {
        double room = Math.max(1, getWidth() - THUMB * scale);
        double share = Math.clamp((x - EDGE * scale) / room, 0, 1);
        return state.minimum() + share * (state.maximum() - state.minimum());
    }

    @Override
    protected void layoutChildren() {
        double middle = HEIGHT / 2 * scale;
        line.resizeRelocate(0, middle - 2 * scale, getWidth(), 4 * scale);
        boolean hasBand = state.low().isPresent() && state.high().isPresent();
        band.setVisible(hasBand);
        if (hasBand) {
            double from = x(state.low().getAsDouble());
            double to = x(state.high().getAsDouble());
            band.resizeRelocate(from, middle - 4 * scale, Math.max(2, to - from), 8 * scale);
        }
        double base = x(state.base());
        double now = x(state.value());
        move.setVisible(state.value() != state.base());
        double from = Math.min(base, now);
        move.resizeRelocate(from, middle - 2 * scale, Math.abs(now - base), 4 * scale);
        tick.resizeRelocate(Math.rint(base) - scale, middle - 10 * scale, 2 * scale, 20 * scale);
        double edge = EDGE * scale;
        thumb.resizeRelocate(now - edge, middle - edge, 2 * edge, 2 * edge);
    }
}
