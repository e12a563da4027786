package org.headroom.ui.help;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Optional;
import java.util.function.Supplier;

/// Brings the meaning of a term when the pointer rests on a heading or name that holds it. What has
/// a tooltip of its own, is a cell of a table or can be worked keeps what it has.
public final class Definitions {

    private static final int LONGEST = 48;
    private static final double WIDTH = 360;

    private final Supplier<Glossary> glossary;

    private Definitions(Supplier<Glossary> glossary) {
        this.glossary = glossary;
    }

    /// Listens to the pointer on a scene.
    ///
    /// @param glossary asked when a pointer first rests on a name
    public static void listen(Scene scene, Supplier<Glossary> glossary) {
        Definitions definitions = new Definitions(glossary);
        scene.addEventFilter(
                MouseEvent.MOUSE_ENTERED_TARGET,
                e -> {
                    if (e.getTarget() instanceof Label label) {
                        definitions.entered(label);
                    }
                });
    }

    private void entered(Label label) {
        if (label.getTooltip() == null && isName(label) && meaning(label).isPresent()) {
            Tooltip tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDTH);
            tooltip.setOnShowing(
                    e -> meaning(label).ifPresentOrElse(tooltip::setText, tooltip::hide));
            meaning(label).ifPresent(tooltip::setText);
            label.setTooltip(tooltip);
        }
    }

    /// Whether nothing around the label says more.
    private static boolean isName(Label label) {
        for (Parent up = label.getParent(); up != null; up = up.getParent()) {
            if (up instanceof IndexedCell<?> || hasTooltip(up)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasTooltip(Node node) {
        return node instanceof Control control && control.getTooltip() != null;
    }

    private Optional<String> meaning(Label label) {
        String text = label.getText();
        return text == null || text.isBlank() || text.length() > LONGEST
                ? Optional.empty()
                : glossary.get().of(text);
    }
}
