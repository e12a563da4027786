package org.headroom.ui.explain;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.headroom.engine.explain.Subject;
import org.headroom.ui.control.ExplainEvent;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.Optional;

/// Explains the figures of all pages of a window in its right slot.
///
/// A page ties its figures to its parts with [org.headroom.ui.control.Explained]; what is asked
/// there arrives here.
public final class Explaining {

    private final ExplainModel model;
    private final ExplainPanel panel;
    private final RightSlot slot;
    private Optional<Node> asker = Optional.empty();

    /// @param movements the movements of the bridge that join several steps
    public Explaining(Workspace workspace, RightSlot slot, List<Subject.OfSteps> movements) {
        this.slot = slot;
        model = new ExplainModel(workspace, movements);
        panel = new ExplainPanel(model, slot);
        panel.sceneProperty()
                .addListener((o, was, is) -> {
                    if (is == null) {
                        leave();
                    }
                });
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Explains what is asked on a page.
    public void listen(Node page) {
        page.addEventHandler(
                ExplainEvent.ASKED,
                e -> {
                    asker = Optional.of(e.asker());
                    model.begin(new Asked.OfFigure(e.figure().figure()), e.figure().layer());
                    slot.show(panel);
                    panel.takeFocus();
                    e.consume();
                });
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Explains a subject in the year that is chosen, whichever that is.
    public void explain(Subject subject) {
        model.begin(new Asked.OfSubject(subject), Optional.empty());
        slot.show(panel);
    }

    private void key(KeyEvent event) {
        boolean isBack = event.isAltDown() && event.getCode() == KeyCode.LEFT;
        if (isBack && panel.getScene() != null && model.back()) {
            panel.takeFocus();
            event.consume();
        }
    }

    /// The keyboard goes back to where it was asked from.
    private void leave() {
        model.close();
        asker.filter(n -> n.getScene() != null).ifPresent(Node::requestFocus);
        asker = Optional.empty();
    }

    /// Whether changes are followed.
    public boolean isFollowing() {
        return model.isFollowing();
    }
}
