package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every layout readable, every control known to a screen reader.
class LayoutsTest extends UiTest {

    @ParameterizedTest(name = "zoom {0}")
    @ValueSource(doubles = {0.8, 0.9, 1, 1.2, 1.3, 1.4, 1.6, 1.7})
    void nothingIsCutShort(double zoom) {
        layOut(zoom);
        List<String> cut = new ArrayList<>();
        for (String style : List.of("kpi-strip", "toolbar", "slot-foot", "slot-header")) {
            onWindow(() -> {
                window.scene().getRoot().lookupAll("." + style).forEach(n -> cut(n, style, cut));
                return null;
            });
        }
        assertEquals(List.of(), cut);
    }

    /// Adds every label under a node whose drawn text is shorter than its text.
    private static void cut(Node node, String where, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            for (Node child : children(labeled)) {
                if (child instanceof Text drawn
                        && !(child instanceof FontIcon)
                        && drawn.isVisible()
                        && !drawn.getText().equals(labeled.getText())) {
                    cut.add(where + ": " + labeled.getText() + " is drawn " + drawn.getText());
                }
            }
        }
        children(node).forEach(child -> cut(child, where, cut));
    }

    @Test
    void everyControlHasARoleAndAName() {
        List<String> nameless = new ArrayList<>();
        onWindow(() -> {
            walk(window.scene().getRoot(), nameless);
            return null;
        });
        assertEquals(List.of(), nameless);
    }

    @Test
    void theKeysOfNewAndOpenReachTheProgramAroundTheWindow() {
        press(KeyCode.CONTROL, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.O);
        assertEquals(List.of(Path.of("new"), Path.of("open")), asked);
    }

    private static void walk(Node node, List<String> nameless) {
        if (node.isFocusTraversable() && node.isVisible()) {
            boolean hasRole =
                    node.getAccessibleRole() != null
                            && node.getAccessibleRole() != AccessibleRole.NODE
                            && node.getAccessibleRole() != AccessibleRole.PARENT;
            boolean hasName =
                    has(node.getAccessibleText())
                            || node instanceof Labeled labeled && has(labeled.getText())
                            || node instanceof TextInputControl input && has(input.getPromptText());
            if (!hasRole || !hasName) {
                nameless.add(
                        node.getClass().getSimpleName()
                                + " #"
                                + node.getId()
                                + " "
                                + node.getStyleClass()
                                + " role "
                                + node.getAccessibleRole());
            }
        }
        children(node).forEach(child -> walk(child, nameless));
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }
}
