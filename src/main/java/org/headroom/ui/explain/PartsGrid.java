package org.headroom.ui.explain;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.headroom.engine.explain.PartsTable;
import org.headroom.engine.trace.Figure;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The parts of a figure as a small table with its total under a rule.
final class PartsGrid extends GridPane {

    private static final double GAP = 12;

    /// @param links figures of the parts, by their names
    PartsGrid(PartsTable parts, Map<String, Figure> links, Consumer<Figure> follow) {
        getStyleClass().add("parts");
        setHgap(GAP);
        columns(parts.columns().size());
        header(parts);
        List<String> amounts = parts.shown();
        for (int i = 0; i < amounts.size(); i++) {
            PartsTable.Part part = parts.rows().get(i);
            int row = 2 + 2 * i;
            Figure figure = links.get(part.name());
            add(
                    figure == null
                            ? name(part.name())
                            : TermsGrid.link(part.name(), figure, follow),
                    0,
                    row);
            for (int c = 0; c < part.cells().size(); c++) {
                add(number(part.cells().get(c), "part"), c + 1, row);
            }
            add(number(amounts.get(i), "part", "strong", "bold"), parts.columns().size() + 1, row);
            rule("row-rule", row + 1, parts);
        }
        total(parts, 2 + 2 * amounts.size());
    }

    private void columns(int between) {
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(60);
        getColumnConstraints().add(name);
        for (int c = 0; c <= between; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(Region.USE_PREF_SIZE);
            getColumnConstraints().add(column);
        }
    }

    private void header(PartsTable parts) {
        add(head(parts.heading()), 0, 0);
        for (int c = 0; c < parts.columns().size(); c++) {
            PartsTable.Column column = parts.columns().get(c);
            add(head(column.name() + "\n" + column.unit()), c + 1, 0);
        }
        add(head("Adds\n" + parts.unit()), parts.columns().size() + 1, 0);
        rule("head-rule", 1, parts);
    }

    private void total(PartsTable parts, int row) {
        Label adds = new Label(parts.addsUp() ? "Adds up" : "Does not add up");
        adds.getStyleClass().addAll("part", "strong", "bold");
        adds.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        adds.setGraphic(
                parts.addsUp()
                        ? Icons.of(Feather.CHECK, "success-icon")
                        : Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
        add(adds, 0, row);
        add(number(parts.shownTotal(), "part", "strong", "bold"), parts.columns().size() + 1, row);
    }

    private void rule(String style, int row, PartsTable parts) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        add(rule, 0, row, parts.columns().size() + 2, 1);
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("part");
        label.setWrapText(true);
        return label;
    }

    private static Label number(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("part-head");
        label.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        return label;
    }
}
