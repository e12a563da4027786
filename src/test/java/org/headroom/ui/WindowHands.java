package org.headroom.ui;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

import org.headroom.engine.result.Projection;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.Workspace;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Hands for a window: to find its parts and read them, press keys, move the mouse, write into
/// fields and edit the cells of tables.
@ResourceLock("window")
abstract class WindowHands {

    private static final int PATIENCE = 20;

    protected Workspace workspace;
    protected MainWindow window;

    /// Presses the keys; made with the window.
    Robot robot;

    /// Runs on the window's thread and hands back what it gave.
    protected static <T> T onWindow(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, task);
    }

    /// Waits until something holds.
    protected static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onWindow(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("Never happened: " + what, e);
        }
    }

    /// Lets the window lay out and draw.
    protected final void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
        onWindow(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return null;
        });
    }

    protected final Snapshot snapshot() {
        return onWindow(() -> workspace.snapshot().get());
    }

    protected final Projection projection() {
        return snapshot().projection();
    }

    /// Waits until a change is kept and its results are shown.
    protected final void untilUndoIs(String description) {
        try {
            until(
                    "undo of " + description,
                    () ->
                            workspace
                                    .snapshot()
                                    .get()
                                    .undo()
                                    .map(u -> !description.isEmpty() && u.contains(description))
                                    .orElse(description.isEmpty()));
        } catch (AssertionError e) {
            throw new AssertionError(
                    "The window says “" + onWindow(() -> workspace.problem().get()) + "”", e);
        }
        settle();
    }

    /// The part of the window with an id.
    protected final Node part(String id) {
        return onWindow(() -> {
            Node node = window.scene().lookup("#" + id);
            if (node == null) {
                throw new AssertionError("There is no #" + id);
            }
            return node;
        });
    }

    protected final TextField field(String id) {
        return (TextField) part(id);
    }

    /// All texts under a part, top to bottom.
    protected final String texts(String id) {
        Node node = part(id);
        return onWindow(() -> {
            StringBuilder text = new StringBuilder();
            collect(node, text);
            return text.toString();
        });
    }

    /// Waits until a part says something.
    protected final void untilSaid(String id, String words) {
        until(
                "“" + words + "” in #" + id,
                () -> {
                    Node node = window.scene().lookup("#" + id);
                    return node != null && words(node).contains(words);
                });
        settle();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            text.append(labeled.getText()).append('\n');
        }
        children(node).forEach(child -> collect(child, text));
    }

    /// The parts of a node, in the order they are drawn.
    protected static List<Node> children(Node node) {
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable()
                : List.of();
    }

    protected final void press(KeyCode... keys) {
        onWindow(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return null;
        });
        settle();
    }

    /// Puts the cursor in a field and replaces its text; nothing is entered yet.
    protected final void write(String id, String text) {
        TextField field = field(id);
        onWindow(() -> {
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(text);
            return null;
        });
        settle();
    }

    protected final void enter(String id, String text) {
        write(id, text);
        press(KeyCode.ENTER);
    }

    /// Takes hold of a part at a share of its width.
    protected final void grab(String id, double share) {
        mouse(id, share, MouseEvent.MOUSE_PRESSED);
    }

    /// Moves with the button held down.
    protected final void drag(String id, double share) {
        mouse(id, share, MouseEvent.MOUSE_DRAGGED);
    }

    protected final void letGo(String id) {
        mouse(id, 0.5, MouseEvent.MOUSE_RELEASED);
    }

    /// As [#drag], of a part that was found before, from the window's own thread and without
    /// waiting.
    protected static void dragNow(Node part, double share) {
        fire(part, share, MouseEvent.MOUSE_DRAGGED);
    }

    private void mouse(String id, double share, EventType<MouseEvent> type) {
        Node node = part(id);
        onWindow(() -> {
            fire(node, share, type);
            return null;
        });
        settle();
    }

    private static void fire(Node node, double share, EventType<MouseEvent> type) {
        Bounds box = node.getLayoutBounds();
        Point2D at = new Point2D(share * box.getWidth(), box.getHeight() / 2);
        Point2D screen = node.localToScreen(at);
        boolean isDown = type != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(
                new MouseEvent(
                        node,
                        node,
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        isDown,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    /// Opens a page by its id.
    protected final void open(String page) {
        ToggleButton button = (ToggleButton) part("navigation-" + page);
        onWindow(() -> {
            button.fire();
            return null;
        });
        settle();
    }

    @SuppressWarnings("unchecked") // tables of the window are looked up by their ids
    protected final TableView<Object> table(String id) {
        return (TableView<Object>) part(id);
    }

    /// Puts the keyboard on a cell.
    ///
    /// @param column title of the column
    protected final void onCell(String table, int row, String column) {
        TableView<Object> view = table(table);
        onWindow(() -> {
            view.scrollTo(Math.max(0, row - 2));
            view.scrollToColumn(column(view, column));
            view.getSelectionModel().clearAndSelect(row, column(view, column));
            view.getFocusModel().focus(row, column(view, column));
            view.requestFocus();
            return null;
        });
        settle();
    }

    private static TableColumn<Object, ?> column(TableView<Object> view, String title) {
        return view.getColumns().stream()
                .filter(c -> words(c.getGraphic()).startsWith(title + "\n"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no column " + title));
    }

    private static String words(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    /// Edits the cell that the keyboard is on: F2, other text, Enter.
    protected final void retype(String text) {
        press(KeyCode.F2);
        onWindow(() -> {
            TextField editor = (TextField) window.scene().getFocusOwner();
            editor.selectAll();
            editor.replaceSelection(text);
            return null;
        });
        press(KeyCode.ENTER);
    }

    protected final void putOnClipboard(String text) {
        onWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    protected final void click(String id) {
        ButtonBase button = (ButtonBase) part(id);
        onWindow(() -> {
            button.fire();
            return null;
        });
        settle();
    }
}
