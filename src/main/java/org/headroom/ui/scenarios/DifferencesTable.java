package org.headroom.ui.scenarios;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.TextAlignment;

import org.headroom.chart.ScenarioSteps;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.MoneyFormat;

import java.util.List;
import java.util.function.BiConsumer;

/// The values in which layers differ: what each is in every layer, why, and what it does alone.
final class DifferencesTable extends TableView<Details.Row> {

    private static final double ROW = 38;
    private static final double HEAD = 44;
    private static final int MOST_ROWS = 12;
    private static final double NAME = 210;
    private static final double SIDE = 88;

    private final ObservableList<Details.Row> rows = FXCollections.observableArrayList();
    private List<String> sides = List.of();
    private double zoom = 1;

    DifferencesTable(String id) {
        setId(id);
        getStyleClass().add("differences");
        setItems(rows);
        setPlaceholder(new Label("Nothing differs"));
        setAccessibleText("What differs");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void zoom(double factor) {
        zoom = factor;
        sides = List.of();
    }

    void show(Details details) {
        if (!details.sides().equals(sides)) {
            sides = details.sides();
            columns();
        }
        if (!rows.equals(details.rows())) {
            rows.setAll(details.rows());
        }
        double height = (HEAD + 2) * zoom + ROW * zoom * Math.clamp(rows.size(), 2, MOST_ROWS);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void columns() {
        getColumns().clear();
        getColumns().add(column("Driver, year and reason", NAME, DifferencesTable::name));
        for (int s = 0; s < sides.size(); s++) {
            int side = s;
            TableColumn<Details.Row, Details.Row> column =
                    column(sides.get(s), SIDE, (row, box) -> value(row, side, box));
            column.getStyleClass().add("right-head");
            getColumns().add(column);
        }
    }

    private TableColumn<Details.Row, Details.Row> column(
            String title, double width, BiConsumer<Details.Row, Lines> shown) {
        TableColumn<Details.Row, Details.Row> column = new TableColumn<>();
        boolean isFirst = getColumns().isEmpty();
        Label head = new Label(title);
        head.setTooltip(new Tooltip(title));
        head.setWrapText(true);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(isFirst ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        head.setTextAlignment(isFirst ? TextAlignment.LEFT : TextAlignment.RIGHT);
        column.setGraphic(head);
        column.setPrefWidth(width * zoom);
        column.setMinWidth(width * zoom * 0.7);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new Cell(shown));
        return column;
    }

    private static void name(Details.Row row, Lines lines) {
        String driver = ScenarioSteps.name(row.key());
        String year = row.address().year().map(FinancialYear::toString).orElse("all years");
        String given = row.reason().isBlank() ? "no reason given" : row.reason();
        lines.left(driver, year, row.isChanged() ? given : "");
    }

    private void value(Details.Row row, int side, Lines lines) {
        String value =
                row.values().get(side).isPresent()
                        ? ValueWords.of(
                                row.address().driver(), row.values().get(side).getAsDouble())
                        : MoneyFormat.NONE;
        if (row.differs(side)) {
            lines.changed(
                    value, row.effects().get(side).map(MoneyFormat::signedMillions).orElse(""));
        } else {
            lines.unchanged(side == 0 ? value : "as " + sides.getFirst(), side == 0);
        }
    }

    /// The two lines of a cell.
    private static final class Lines extends VBox {

        private final Circle dot = new Circle(4);
        private final Label main = new Label();
        private final Label beside = new Label();
        private final Label under = new Label();
        private final Tooltip whole = new Tooltip();

        Lines() {
            dot.getStyleClass().add("changed-dot");
            under.getStyleClass().addAll("muted", "small");
            under.setTooltip(whole);
            beside.getStyleClass().add("muted");
            HBox top = new HBox(5, dot, main, beside);
            top.setAlignment(Pos.CENTER_LEFT);
            main.setMinWidth(0);
            beside.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(top, under);
            setAlignment(Pos.CENTER_LEFT);
        }

        void left(String driver, String year, String reason) {
            show(false, driver, year, reason);
            main.getStyleClass().setAll("label", "medium", "strong");
        }

        void changed(String value, String effect) {
            right();
            show(true, value, "", effect);
            main.getStyleClass().setAll("label", "bold", "strong");
        }

        void unchanged(String value, boolean isOwn) {
            right();
            show(false, value, "", "");
            main.getStyleClass().setAll("label", isOwn ? "strong" : "muted");
        }

        private void right() {
            setAlignment(Pos.CENTER_RIGHT);
            ((HBox) getChildren().getFirst()).setAlignment(Pos.CENTER_RIGHT);
        }

        private void show(boolean hasDot, String value, String more, String line) {
            dot.setVisible(hasDot);
            dot.setManaged(hasDot);
            main.setText(value);
            beside.setText(more);
            beside.setManaged(!more.isEmpty());
            under.setText(line);
            whole.setText(line);
            under.setManaged(!line.isEmpty());
            under.setVisible(!line.isEmpty());
        }

        String spoken() {
            return String.join(" ", main.getText(), beside.getText(), under.getText()).strip();
        }
    }

    /// A cell of two lines.
    private static final class Cell extends TableCell<Details.Row, Details.Row> {

        private final BiConsumer<Details.Row, Lines> shown;
        private final Lines lines = new Lines();

        Cell(BiConsumer<Details.Row, Lines> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(Details.Row row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            if (isEmpty || row == null) {
                setGraphic(null);
                return;
            }
            shown.accept(row, lines);
            setGraphic(lines);
            setAccessibleText(lines.spoken());
            setTooltip(new Tooltip(lines.spoken()));
        }
    }
}
