package org.headroom.ui.control;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// A few named figures under each other, totals under a rule: a small sum to read, not to edit.
public final class FigureList extends GridPane {

    /// A line of the list.
    ///
    /// @param note stands muted behind the name, may be empty
    public record Line(String name, String note, String figure, boolean isTotal) {}

    private static final int NAME = 0;
    private static final int FIGURE = 1;

    private final List<Label[]> labels = new ArrayList<>();
    private List<Boolean> totals = List.of();

    public FigureList(String id) {
        setId(id);
        setHgap(12);
        setVgap(0);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(60);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(names, figures);
    }

    /// Shows other lines; labels are used again where the shape is the same.
    public void show(List<Line> lines) {
        List<Boolean> shape = lines.stream().map(Line::isTotal).toList();
        if (!shape.equals(totals)) {
            totals = shape;
            build();
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String name = line.note().isEmpty() ? line.name() : line.name() + ", " + line.note();
            set(labels.get(i)[NAME], name);
            set(labels.get(i)[FIGURE], line.figure());
        }
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    private void build() {
        getChildren().clear();
        labels.clear();
        int row = 0;
        for (boolean isTotal : totals) {
            if (isTotal) {
                add(rule("rule"), 0, row++, 2, 1);
            }
            Label name = new Label();
            Label figure = new Label();
            name.setMinHeight(25);
            for (Label label : List.of(name, figure)) {
                label.getStyleClass().addAll(isTotal ? List.of("bold", "strong") : List.of());
            }
            add(name, NAME, row);
            add(figure, FIGURE, row++);
            labels.add(new Label[] {name, figure});
            if (!isTotal) {
                add(rule("row-rule"), 0, row++, 2, 1);
            }
        }
    }

    private static Node rule(String style) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        return rule;
    }
}
