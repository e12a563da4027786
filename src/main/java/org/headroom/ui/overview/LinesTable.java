package org.headroom.ui.overview;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Ids;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The budget lines: this year, forecast, next year and the change, with a pinned total.
final class LinesTable extends VBox {

    private static final double[] WIDTHS = {266, 92, 92, 94, 94, 86, 60, 118};
    private static final double ROW = 25;

    private final Workspace workspace;
    private final TreeTableView<LineRow> table = new TreeTableView<>();
    private final TreeItem<LineRow> root = new TreeItem<>();
    private final HBox total = new HBox();
    private List<LineRow> rows = List.of();
    private double largest = 1;

    LinesTable(Workspace workspace, Consumer<LineRow> explain) {
        this.workspace = workspace;
        table.setId(Ids.LINES);
        table.setAccessibleText("Budget lines");
        table.setShowRoot(false);
        table.setRoot(root);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setFixedCellSize(ROW);
        table.setRowFactory(t -> new Row());
        root.setExpanded(true);
        addColumns();
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(90);
        total.getStyleClass().add("total-row");
        total.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(table, total);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> {
                    if (is != null && is.getValue() != null && table.isFocused()) {
                        explain.accept(is.getValue());
                    }
                });
        table.setOnMouseClicked(e -> {
            TreeItem<LineRow> item = table.getSelectionModel().getSelectedItem();
            if (item != null) {
                explain.accept(item.getValue());
            }
        });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
                        copy();
                        e.consume();
                    }
                });
    }

    private void addColumns() {
        String[] names = {
            "Budget line",
            "Budget",
            "Forecast",
            "Variance",
            "Requirement",
            "Change",
            "Change",
            "Change on budget"
        };
        for (int i = 0; i < names.length; i++) {
            TreeTableColumn<LineRow, LineRow> column = new TreeTableColumn<>();
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(WIDTHS[i]);
            column.setMinWidth(i == 0 ? 170 : WIDTHS[i] - 12);
            int number = i;
            column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue().getValue()));
            column.setCellFactory(c -> new Cell(number));
            column.setGraphic(header(names[i], "", i > 0 && i < 7));
            table.getColumns().add(column);
        }
    }

    private static Node header(String name, String unit, boolean right) {
        Label first = new Label(name);
        Label second = new Label(unit);
        first.getStyleClass().add("header-name");
        second.getStyleClass().add("header-name");
        VBox box = new VBox(first, second);
        box.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setStyle(
                name.equals("Budget line") ? "-fx-padding: 0 6 0 26;" : "-fx-padding: 0 6 0 6;");
        return box;
    }

    void refresh() {
        Model model = workspace.snapshot().get().model();
        Projection projection = workspace.snapshot().get().projection();
        YearProjection year =
                projection.years().stream()
                        .filter(y -> y.year().equals(workspace.year().get()))
                        .findFirst()
                        .orElse(projection.years().getFirst());
        headers(projection, year, model);
        List<LineRow> next = LineRow.of(model, year);
        LineRow sum = LineRow.total(next);
        largest =
                Math.max(
                        1,
                        next.stream()
                                .mapToDouble(r -> Math.abs(r.change().pounds()))
                                .max()
                                .orElse(1));
        boolean isSameShape = names(next).equals(names(rows));
        rows = next;
        if (isSameShape) {
            for (int i = 0; i < next.size(); i++) {
                TreeItem<LineRow> item = root.getChildren().get(i);
                item.setValue(next.get(i));
                for (int c = 0; c < next.get(i).children().size(); c++) {
                    item.getChildren().get(c).setValue(next.get(i).children().get(c));
                }
            }
        } else {
            root.getChildren().clear();
            for (LineRow row : next) {
                TreeItem<LineRow> item = new TreeItem<>(row);
                row.children().forEach(child -> item.getChildren().add(new TreeItem<>(child)));
                item.setExpanded(
                        root.getChildren().isEmpty() || row.name().startsWith("Purchased"));
                root.getChildren().add(item);
            }
        }
        showTotal(sum);
    }

    private static List<String> names(List<LineRow> rows) {
        List<String> names = new ArrayList<>();
        for (LineRow row : rows) {
            names.add(row.name());
            row.children().forEach(c -> names.add(" " + c.name()));
        }
        return names;
    }

    private void headers(Projection projection, YearProjection year, Model model) {
        int month = (model.info().dataCut().getMonthValue() + 8) % 12 + 1;
        String[] units = {
            "",
            projection.baseYear() + ", £000",
            "month " + month + ", £000",
            "£000",
            year.year() + ", £000",
            "£000",
            "%",
            "£000"
        };
        for (int i = 0; i < units.length; i++) {
            VBox box = (VBox) table.getColumns().get(i).getGraphic();
            ((Label) box.getChildren().get(1)).setText(units[i]);
        }
    }

    private void showTotal(LineRow sum) {
        total.getChildren().clear();
        for (int i = 0; i < WIDTHS.length; i++) {
            HBox cell = new HBox(content(i, sum));
            cell.setAlignment(i == 0 || i == 7 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            cell.setStyle(i == 0 ? "-fx-padding: 0 6 0 28;" : "-fx-padding: 0 6 0 6;");
            cell.prefWidthProperty().bind(table.getColumns().get(i).widthProperty());
            cell.minWidthProperty().bind(table.getColumns().get(i).widthProperty());
            cell.maxWidthProperty().bind(table.getColumns().get(i).widthProperty());
            total.getChildren().add(cell);
        }
    }

    private Node content(int column, LineRow row) {
        return switch (column) {
            case 0 ->
                    new Label(
                            row.isGroup()
                                    ? row.name() + " (" + row.children().size() + ")"
                                    : row.name());
            case 1 -> new Label(row.budget().map(MoneyFormat::tableThousands).orElse(""));
            case 2 -> new Label(row.forecast().map(MoneyFormat::tableThousands).orElse(""));
            case 3 -> variance(row);
            case 4 -> new Label(MoneyFormat.tableThousands(row.requirement()));
            case 5 -> change(row.change());
            case 6 ->
                    new Label(
                            row.budget()
                                    .flatMap(b -> MoneyFormat.changePercent(row.change(), b))
                                    .orElse(""));
            default -> bar(row);
        };
    }

    private static Node variance(LineRow row) {
        Optional<Money> variance = row.variance();
        Label figure =
                new Label(
                        variance.map(v ->
                                        MoneyFormat.tableThousands(new Money(Math.abs(v.pence()))))
                                .orElse(""));
        Label word = new Label(variance.map(MoneyFormat::overOrUnder).orElse(""));
        word.getStyleClass().add("muted");
        word.setMinWidth(34);
        HBox box = new HBox(5, figure, word);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static Node change(Money change) {
        Label label = new Label(MoneyFormat.signedThousands(change));
        if (!change.isZero()) {
            label.setGraphic(Icons.triangle(change.pence() > 0));
        }
        return label;
    }

    private Node bar(LineRow row) {
        Pane pane = new Pane();
        if (row.name().startsWith("Net adult")) {
            return pane;
        }
        Region bar = new Region();
        Region zero = new Region();
        bar.getStyleClass().add(row.change().pence() >= 0 ? "bar-increase" : "bar-decrease");
        zero.setStyle("-fx-background-color: -hr-edge;");
        pane.getChildren().addAll(bar, zero);
        double middle = 24;
        double length = Math.abs(row.change().pounds()) / largest * 64;
        double width =
                row.change().pence() < 0
                        ? Math.min(middle, Math.max(1, length))
                        : Math.max(1, length);
        double left = row.change().pence() < 0 ? middle - width : middle;
        bar.resizeRelocate(left, 6, width, 12);
        bar.setManaged(false);
        zero.setManaged(false);
        zero.resizeRelocate(middle - 0.5, 3, 1, 18);
        pane.setMinSize(96, 24);
        pane.setMaxHeight(24);
        return pane;
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        text.append(
                        String.join(
                                "\t",
                                List.of(
                                        "Budget line",
                                        "Budget £",
                                        "Forecast £",
                                        "Variance £",
                                        "Requirement £",
                                        "Change £")))
                .append('\n');
        List<LineRow> all = new ArrayList<>();
        for (LineRow row : rows) {
            all.add(row);
            all.addAll(row.children());
        }
        all.add(LineRow.total(rows));
        Function<Optional<Money>, String> plain = m -> m.map(Money::toString).orElse("");
        for (LineRow row : all) {
            text.append(
                            String.join(
                                    "\t",
                                    List.of(
                                            row.name(),
                                            plain.apply(row.budget()),
                                            plain.apply(row.forecast()),
                                            plain.apply(row.variance()),
                                            row.requirement().toString(),
                                            row.change().toString())))
                    .append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A cell that shows one column of a row.
    private final class Cell extends TreeTableCell<LineRow, LineRow> {

        private final int column;

        Cell(int column) {
            this.column = column;
            if (column > 0 && column < 7) {
                getStyleClass().add("number");
            }
        }

        @Override
        protected void updateItem(LineRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : content(column, row));
        }
    }

    private static final class Row extends TreeTableRow<LineRow> {
        @Override
        protected void updateItem(LineRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("row-group");
            if (!empty && row != null && row.isGroup()) {
                getStyleClass().add("row-group");
            }
        }
    }
}
