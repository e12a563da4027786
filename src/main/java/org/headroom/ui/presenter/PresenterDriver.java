package org.headroom.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.headroom.ui.control.DriverScale;
import org.headroom.ui.control.DriverState;
import org.headroom.ui.control.DriverTrack;
import org.headroom.ui.shell.HeadlineDriver;

import java.util.OptionalDouble;

/// A driver in large type: drag or step it, or type a value; Backspace on the track takes it back.
final class PresenterDriver extends VBox {

    static final String ID = "present-";

    private final PresenterModel presenter;
    private final HeadlineDriver driver;
    private final Circle dot;
    private final Label name = new Label();
    private final TextField value = new TextField();
    private final Label unit = new Label();
    private final DriverTrack track;
    private final Label note = new Label();
    private final Label range = new Label();
    private DriverState state;

    /// @param scale how large it is beside a control of the driver panel
    PresenterDriver(PresenterModel presenter, HeadlineDriver driver, double scale) {
        this.presenter = presenter;
        this.driver = driver;
        state = presenter.state(driver);
        dot = new Circle(4 * scale);
        dot.getStyleClass().add("changed-dot");
        name.getStyleClass().add("driver-name");
        value.setId(ID + driver.id() + "-value");
        value.getStyleClass().add("presenter-value");
        value.setOnAction(e -> enter());
        value.setPrefColumnCount(4);
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(0);
        value.focusedProperty().addListener((o, was, is) -> show());
        value.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        unit.getStyleClass().add("muted");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        track =
                new DriverTrack(
                        state,
                        scale,
                        v -> presenter.hold(driver, v),
                        v -> presenter.set(driver, v),
                        presenter::letGo);
        track.setId(ID + driver.id() + "-track");
        track.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.BACK_SPACE || e.getCode() == KeyCode.DELETE) {
                        presenter.reset(driver);
                        e.consume();
                    }
                });
        note.getStyleClass().addAll("driver-note", "driver-was");
        range.getStyleClass().add("driver-note");
        range.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("driver");
        HBox top = new HBox(8 * scale, dot, name, space(), value, unit);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, track, new HBox(8, note, space(), range));
        show();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Puts the keyboard on its track.
    void focus() {
        track.requestFocus();
    }

    /// Shows the newest state.
    void refresh() {
        state = presenter.state(driver);
        show();
    }

    private void show() {
        DriverScale scale = state.scale();
        if (!value.isFocused()) {
            value.setText(scale.text(state.value()));
        }
        value.setAccessibleText(state.name() + ", " + scale.unitText());
        name.setText(state.name());
        unit.setText(scale.unitText());
        dot.setVisible(state.isChanged());
        dot.setManaged(state.isChanged());
        if (state.isChanged() != getStyleClass().contains("changed")) {
            if (state.isChanged()) {
                getStyleClass().add("changed");
            } else {
                getStyleClass().remove("changed");
            }
        }
        note.setText(state.isChanged() ? "was " + scale.text(state.base()) : state.note());
        range.setText(
                state.low().isPresent() && state.high().isPresent()
                        ? "low "
                                + scale.text(state.low().getAsDouble())
                                + "  high "
                                + scale.text(state.high().getAsDouble())
                        : "");
        if (!track.isDragging()) {
            track.show(state);
        } else {
            track.show(state.withEnds(track.minimum(), track.maximum()));
        }
    }

    private void enter() {
        OptionalDouble typed = state.scale().parse(value.getText(), state.value());
        typed.ifPresent(v -> presenter.set(driver, v));
        track.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            track.requestFocus();
            event.consume();
        }
    }
}
