package org.headroom.ui.control;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small table to read: a name and some figures in each row, heads with units above. Labels are
/// used again while its shape stays the same.
public final class FigureGrid extends GridPane {

    /// A row.
    ///
    /// @param isStrong whether it stands out, as the scenario that is chosen
    public record Row(String name, boolean isStrong, List<String> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    /// The head of a column: a name over its unit, which may be empty.
    public record Head(String name, String unit) {}

    private static final int HEADS = 3;
    private static final double ROW = 23;
    private static final double NARROWEST = 52;

    private final List<List<Label>> labels = new ArrayList<>();
    private final Optional<FigureCells> explained;
    private List<Head> heads = List.of();

    /// @param figures what can be explained, by row and by column after the name
    public FigureGrid(String id, FigureCells.Figures figures) {
        this(id, Optional.of(new FigureCells(figures)));
    }

    /// A table of figures that rest on no path.
    public FigureGrid(String id) {
        this(id, Optional.empty());
    }

    private FigureGrid(String id, Optional<FigureCells> explained) {
        setId(id);
        setHgap(12);
        this.explained = explained;
    }

    /// Shows figures under heads, the first of which is that of the names.
    public void show(List<Head> columns, List<Row> rows) {
        if (!columns.equals(heads) || rows.size() != labels.size()) {
            heads = List.copyOf(columns);
            build(rows.size());
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            List<Label> cells = labels.get(r);
            set(cells.getFirst(), row.name(), row.isStrong());
            for (int c = 0; c < row.figures().size(); c++) {
                set(cells.get(c + 1), row.figures().get(c), row.isStrong());
            }
        }
    }

    private static void set(Label label, String text, boolean isStrong) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            Optional.ofNullable(label.getTooltip()).ifPresent(whole -> whole.setText(text));
        }
        if (isStrong != label.getStyleClass().contains("bold")) {
            if (isStrong) {
                label.getStyleClass().add("bold");
            } else {
                label.getStyleClass().remove("bold");
            }
        }
    }

    private void build(int rows) {
        getChildren().clear();
        getColumnConstraints().clear();
        labels.clear();
        for (int c = 0; c < heads.size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(c == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(c == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setMinWidth(c == 0 ? 60 : NARROWEST);
            getColumnConstraints().add(column);
            add(head(heads.get(c).name()), c, 0);
            add(head(heads.get(c).unit()), c, 1);
        }
        add(rule("head-line"), 0, 2, heads.size(), 1);
        for (int r = 0; r < rows; r++) {
            List<Label> cells = new ArrayList<>();
            for (int c = 0; c < heads.size(); c++) {
                Label label = new Label();
                Em.minHeight(label, ROW);
                label.setMinWidth(c == 0 ? 0 : Region.USE_PREF_SIZE);
                label.setTooltip(c == 0 ? new Tooltip() : null);
                cells.add(label);
                add(label, c, HEADS + 2 * r);
            }
            labels.add(cells);
            add(rule("row-rule"), 0, HEADS + 2 * r + 1, heads.size(), 1);
        }
        List<List<Label>> figures = labels.stream().map(row -> row.subList(1, row.size())).toList();
        explained.ifPresent(cells -> cells.of(figures));
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("header-name");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private static Region rule(String style) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        return rule;
    }
}
