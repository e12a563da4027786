package org.headroom.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The steps of an import: those behind ticked, the one that is shown filled.
final class StepBar extends HBox {

    private final Label[] marks = new Label[ImportStep.values().length];
    private final Label[] titles = new Label[ImportStep.values().length];

    StepBar() {
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER);
        for (ImportStep step : ImportStep.values()) {
            int i = step.ordinal();
            marks[i] = new Label();
            marks[i].getStyleClass().add("step-mark");
            titles[i] = new Label(step.title());
            titles[i].setId(ImportIds.STEP + step.name());
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            getChildren().addAll(marks[i], titles[i]);
        }
    }

    /// @param isAllDone whether the last step is behind, too
    void show(ImportStep now, boolean isAllDone) {
        for (ImportStep step : ImportStep.values()) {
            int i = step.ordinal();
            boolean isBehind = step.compareTo(now) < 0 || (isAllDone && step == now);
            boolean isHere = step == now && !isBehind;
            marks[i].setText(isBehind ? "" : Integer.toString(i + 1));
            marks[i].setGraphic(isBehind ? Icons.of(Feather.CHECK, "accent-icon") : null);
            style(marks[i], "step-behind", isBehind);
            style(marks[i], "step-here", isHere);
            style(titles[i], "muted", !isHere);
            style(titles[i], "bold", isHere);
            titles[i].setAccessibleText(
                    step.title() + (isHere ? ", this step" : isBehind ? ", done" : ""));
        }
    }

    private static void style(Label label, String name, boolean isOn) {
        label.getStyleClass().remove(name);
        if (isOn) {
            label.getStyleClass().add(name);
        }
    }
}
