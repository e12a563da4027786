package org.headroom.ui.report;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The published figures that papers hold the council against, as a table to edit. They are kept
/// beside the models, not in one.
final class BenchmarkEditor extends VBox {

    /// The table.
    static final String TABLE = "benchmarks-table";

    /// Keeps what is in the table.
    static final String KEEP = "benchmarks-keep";

    /// Goes back to the published packs.
    static final String RESTORE = "benchmarks-restore";

    /// Says how it went.
    static final String SAID = "benchmarks-said";

    private static final String NONE = "none";

    /// What the table's buttons do.
    ///
    /// @param keep takes the rows as edited
    /// @param restore lets go of the edits
    /// @param close shows the paper again
    record Hands(Consumer<List<Benchmark>> keep, Runnable restore, Runnable close) {}

    /// A column: what a row has there and whether it is a number.
    private enum Field {
        MEASURE("Measure", 230, false),
        UNIT("Unit", 80, false),
        COUNCIL("Council", 170, false),
        VALUE("Published", 100, true),
        ENGLAND("England", 90, true),
        LOW("10th percentile", 120, true),
        HIGH("90th percentile", 120, true),
        YEAR("Year", 80, false),
        FIGURE("Model’s figure", 190, false),
        SOURCE("Source", 300, false),
        NOTE("Note", 200, false);

        private final String header;
        private final double width;
        private final boolean isNumber;

        Field(String header, double width, boolean isNumber) {
            this.header = header;
            this.width = width;
            this.isNumber = isNumber;
        }
    }

    private final ObservableList<Map<Field, StringProperty>> rows =
            FXCollections.observableArrayList();
    private final TableView<Map<Field, StringProperty>> table = new TableView<>(rows);
    private final Label said = new Label();

    BenchmarkEditor(Hands hands) {
        super(10);
        setPadding(new Insets(16));
        getStyleClass().add("paper-sheet");
        Label title = new Label("Benchmarks");
        title.getStyleClass().add("paper-h1");
        Label about =
                new Label(
                        "Published figures that papers hold the council against. Shares are fractions:"
                                + " 0.105 is 10.5%. They are kept in your own folder, are no part of a model"
                                + " and move nothing.");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        table.setId(TABLE);
        table.setEditable(true);
        table.setAccessibleText("Benchmarks");
        table.setPlaceholder(new Label("No benchmarks"));
        for (Field field : Field.values()) {
            table.getColumns().add(column(field));
        }
        VBox.setVgrow(table, Priority.ALWAYS);
        said.setId(SAID);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, about, table, buttons(hands), said);
    }

    private FlowPane buttons(Hands hands) {
        Button add = new Button("Add row");
        add.setOnAction(e -> {
            rows.add(row(empty()));
            table.getSelectionModel().selectLast();
            table.scrollTo(rows.size() - 1);
        });
        Button remove = new Button("Remove row");
        remove.setOnAction(e -> rows.removeAll(table.getSelectionModel().getSelectedItems()));
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button keep = new Button("Keep");
        keep.setId(KEEP);
        keep.setAccessibleText("Keep the benchmarks as edited");
        keep.getStyleClass().add("primary");
        keep.setOnAction(e -> keep(hands));
        Button restore = new Button("Back to the published packs");
        restore.setId(RESTORE);
        restore.setOnAction(e -> hands.restore().run());
        Button close = new Button("Show the paper");
        close.setOnAction(e -> hands.close().run());
        FlowPane pane = new FlowPane(8, 8, keep, add, remove, restore, close);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        return pane;
    }

    /// Shows benchmarks to edit.
    void show(List<Benchmark> benchmarks) {
        List<Map<Field, StringProperty>> all = new ArrayList<>();
        benchmarks.forEach(b -> all.add(row(b)));
        rows.setAll(all);
    }

    /// Says how it went.
    void say(String words) {
        said.setText(words);
    }

    private void keep(Hands hands) {
        for (Map<Field, StringProperty> row : rows) {
            if (text(row, Field.MEASURE).isEmpty()) {
                say("A row has no measure. Name it or remove the row; nothing was kept.");
                table.getSelectionModel().select(row);
                return;
            }
        }
        hands.keep().accept(rows.stream().map(BenchmarkEditor::benchmark).toList());
    }

    private TableColumn<Map<Field, StringProperty>, String> column(Field field) {
        TableColumn<Map<Field, StringProperty>, String> column = new TableColumn<>(field.header);
        column.setId("benchmark-" + field.name().toLowerCase(Locale.ROOT));
        column.setPrefWidth(field.width);
        column.setSortable(false);
        column.setCellValueFactory(row -> row.getValue().get(field));
        column.setCellFactory(
                switch (field) {
                    case UNIT ->
                            ComboBoxTableCell.forTableColumn(
                                    Arrays.stream(Benchmark.Unit.values())
                                            .map(Benchmark.Unit::key)
                                            .toArray(String[]::new));
                    case FIGURE ->
                            ComboBoxTableCell.forTableColumn(
                                    Stream.concat(
                                                    Stream.of(NONE),
                                                    Arrays.stream(Benchmark.Figure.values())
                                                            .map(Benchmark.Figure::label))
                                            .toArray(String[]::new));
                    default -> TextFieldTableCell.forTableColumn();
                });
        if (field.isNumber) {
            column.setStyle("-fx-alignment: center-right;");
        }
        column.setOnEditCommit(edit -> {
            String words = edit.getNewValue() == null ? "" : edit.getNewValue().strip();
            if (field.isNumber && !isNumber(words)) {
                say("“" + words + "” is not a number. The cell keeps what it had.");
                table.refresh();
            } else {
                edit.getRowValue().put(field, new SimpleStringProperty(words));
                table.refresh();
                say("");
            }
        });
        return column;
    }

    private static boolean isNumber(String words) {
        try {
            return words.isEmpty() || Double.isFinite(Double.parseDouble(words.replace(",", "")));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Benchmark empty() {
        OptionalDouble none = OptionalDouble.empty();
        return new Benchmark(
                Optional.empty(),
                "",
                Benchmark.Unit.POUNDS,
                "",
                none,
                none,
                none,
                none,
                "",
                "",
                "");
    }

    private static Map<Field, StringProperty> row(Benchmark of) {
        Map<Field, StringProperty> row = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            row.put(
                    field,
                    new SimpleStringProperty(
                            switch (field) {
                                case MEASURE -> of.measure();
                                case UNIT -> of.unit().key();
                                case COUNCIL -> of.council();
                                case VALUE -> text(of.value());
                                case ENGLAND -> text(of.england());
                                case LOW -> text(of.low());
                                case HIGH -> text(of.high());
                                case YEAR -> of.year();
                                case FIGURE ->
                                        of.figure().map(Benchmark.Figure::label).orElse(NONE);
                                case SOURCE -> of.source();
                                case NOTE -> of.note();
                            }));
        }
        return row;
    }

    private static String text(OptionalDouble number) {
        return number.isPresent()
                ? BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString()
                : "";
    }

    private static String text(Map<Field, StringProperty> row, Field field) {
        StringProperty cell = row.get(field);
        return cell == null || cell.get() == null ? "" : cell.get();
    }

    private static OptionalDouble number(Map<Field, StringProperty> row, Field field) {
        String words = text(row, field).replace(",", "");
        return words.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(words));
    }

    private static Benchmark benchmark(Map<Field, StringProperty> row) {
        return new Benchmark(
                Arrays.stream(Benchmark.Figure.values())
                        .filter(f -> f.label().equals(text(row, Field.FIGURE)))
                        .findFirst(),
                text(row, Field.MEASURE),
                Benchmark.Unit.of(text(row, Field.UNIT)).orElse(Benchmark.Unit.POUNDS),
                text(row, Field.COUNCIL),
                number(row, Field.VALUE),
                number(row, Field.ENGLAND),
                number(row, Field.LOW),
                number(row, Field.HIGH),
                text(row, Field.YEAR),
                text(row, Field.SOURCE),
                text(row, Field.NOTE));
    }
}
