package org.headroom.ui.savings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.rules.SavingOverlap;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Savings of the chosen year that may be counted twice, each as a question to its owners.
final class OverlapsView extends VBox {

    private final SavingsFigures figures;
    private final Label finding = new Label();
    private final VBox list = new VBox(8);
    private List<SavingOverlap> shown = List.of();

    OverlapsView(SavingsFigures figures) {
        super(10);
        this.figures = figures;
        setId("saving-overlaps");
        finding.getStyleClass().add("finding");
        Label why =
                text(
                        "A scheme names a budget line, not clients: ask the owners whether both mean the"
                                + " same packages.");
        why.getStyleClass().add("muted");
        getChildren().addAll(finding, why, list);
    }

    void refresh() {
        figures.refresh();
        List<SavingOverlap> newest = figures.overlaps();
        String summary = OverlapWords.summary(newest);
        finding.setText(
                summary.isEmpty() ? "Nothing is counted twice in " + figures.year() : summary);
        if (!newest.equals(shown)) {
            shown = newest;
            List<Node> rows = new ArrayList<>();
            newest.forEach(o -> rows.add(row(OverlapWords.sentence(o))));
            list.getChildren().setAll(rows);
        }
    }

    private static Node row(String sentence) {
        Label words = text(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"), words);
        row.getStyleClass().addAll("message", "warning");
        return row;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
