package org.headroom.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The foot of the presenter: the scratch scenario with Keep and Drop, the views to step through,
/// and the way out.
final class PresenterFoot extends HBox {

    static final String STATE = "presenter-state";
    static final String KEEP = "presenter-keep";
    static final String DROP = "presenter-drop";
    static final String NAME = "presenter-name";
    static final String KEEP_NAMED = "presenter-keep-named";
    static final String BACK = "presenter-back";
    static final String ON = "presenter-on";
    static final String VIEW = "presenter-view-name";
    static final String LEAVE = "presenter-leave";

    private final PresenterModel presenter;
    private final Circle dot = new Circle(5);
    private final Label state = new Label();
    private final Button keep = new Button("Keep");
    private final Button drop = new Button("Drop");
    private final HBox scratch = new HBox(12);
    private final TextField name = new TextField();
    private final Button named = new Button("Keep");
    private final Button unnamed = new Button("Cancel");
    private final Label view = new Label();
    private final Label place = new Label();
    private Consumer<String> naming = text -> {};
    private String message = "";

    /// @param cut the day up to which there is data, in words
    PresenterFoot(PresenterModel presenter, String cut, Runnable leaving) {
        this.presenter = presenter;
        getStyleClass().add("presenter-foot");
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        dot.getStyleClass().add("changed-dot");
        scratch.setAlignment(Pos.CENTER_LEFT);
        state.setId(STATE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        button(
                keep,
                KEEP,
                "Keep the scratch scenario under a name",
                () -> {
                    Scratch now = presenter.scratch();
                    ask("What if on " + now.overName(), "Keep", this::keepScratch);
                });
        button(
                drop,
                DROP,
                "Drop the scratch scenario",
                () -> {
                    message = "";
                    presenter.drop();
                });
        name.setId(NAME);
        name.setPrefColumnCount(18);
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        button(named, KEEP_NAMED, "Keep under this name", this::finish);
        button(unnamed, "presenter-name-cancel", "Cancel", this::stop);
        Button back =
                Icons.button(BACK, Feather.CHEVRON_LEFT, "View before (Page Up)", () -> step(-1));
        Button on = Icons.button(ON, Feather.CHEVRON_RIGHT, "Next view (Page Down)", () -> step(1));
        view.setId(VIEW);
        view.getStyleClass().add("medium");
        place.getStyleClass().add("muted");
        Label data = new Label(cut);
        data.getStyleClass().add("muted");
        Label key = new Label("Esc");
        key.getStyleClass().add("key");
        Button leave = new Button("Leave", key);
        leave.setContentDisplay(ContentDisplay.RIGHT);
        button(leave, LEAVE, "Leave (Escape)", leaving);
        getChildren().addAll(scratch, space(), back, view, place, on, space(), data, leave);
        refresh();
    }

    private static void button(Button button, String id, String words, Runnable run) {
        button.setId(id);
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Steps through the views.
    void step(int by) {
        message = "";
        presenter.step(by);
        refresh();
    }

    private void keepScratch(String as) {
        presenter.keep(as, () -> say("Kept as " + as), this::say);
    }

    /// Says something in place of the state of the scratch, until something is done.
    void say(String words) {
        message = words;
        refresh();
    }

    /// Says how the scratch stands again.
    void sayNoMore() {
        if (!message.isEmpty()) {
            say("");
        }
    }

    /// Asks for a name.
    ///
    /// @param verb what is done with it, on the button
    void ask(String suggestion, String verb, Consumer<String> answered) {
        naming = answered;
        named.setText(verb);
        name.setText(suggestion);
        name.setAccessibleText(verb + " under the name");
        scratch.getChildren().setAll(name, named, unnamed);
        name.requestFocus();
        name.selectAll();
        // A menu that asked gives the keyboard back to its button first.
        Feedback.post(this::begin);
    }

    /// The field answers Enter itself: until it has been painted once it knows no keys.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
        }
    }

    private boolean isNaming() {
        return scratch.getChildren().contains(name);
    }

    private void begin() {
        if (isNaming() && !name.isFocused()) {
            name.requestFocus();
            name.selectAll();
        }
    }

    private void finish() {
        String text = name.getText().strip();
        if (!text.isEmpty()) {
            stop();
            naming.accept(text);
        }
    }

    private void stop() {
        message = "";
        scratch.getChildren().clear();
        refresh();
        keep.requestFocus();
    }

    /// Shows the newest state.
    void refresh() {
        view.setText(presenter.view().name());
        place.setText(presenter.place());
        if (isNaming()) {
            return;
        }
        int changes = presenter.changes();
        state.setText(
                !message.isEmpty()
                        ? message
                        : changes == 0
                                ? "Nothing tried on " + presenter.scratch().overName()
                                : "Scratch scenario, "
                                        + changes
                                        + (changes == 1 ? " change" : " changes"));
        List<Node> parts = changes == 0 ? List.of(state) : List.of(dot, state, keep, drop);
        if (!scratch.getChildren().equals(parts)) {
            scratch.getChildren().setAll(parts);
        }
    }
}
