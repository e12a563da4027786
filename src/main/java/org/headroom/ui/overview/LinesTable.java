package org.headroom.ui.overview;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.ui.control.ColumnTitle;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Still;
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

    /// Shares of these that a name and a figure keep where there is little room.
    private static final double NAME = 0.64;

    private static final double FIGURE = 0.87;

    /// A figure and a word, which keep their room.
    private static final int VARIANCE = 3;

    /// Variance, and the change as a bar.
    private static final int[] LEFT_OUT = {VARIANCE, 7};

    private final Workspace workspace;
    private final TreeTableView<Line> table = new TreeTableView<>();
    private final TreeItem<Line> root = new TreeItem<>();
    private final List<LineFigure> total = new ArrayList<>();
    private List<LineRow> rows = List.of();

    /// A place in the table whose figures change while it stays: a tree or a cell told of a new
    /// item would lay out all its rows again.
    private record Line(ReadOnlyObjectWrapper<LineFigure.Shown> shown) {

        static TreeItem<Line> item(LineFigure.Shown shown) {
            return new TreeItem<>(new Line(new ReadOnlyObjectWrapper<>(shown)));
        }

        LineRow row() {
            return shown.get().row();
        }

        void show(LineFigure.Shown next) {
            if (!next.equals(shown.get())) {
                shown.set(next);
            }
        }
    }

    LinesTable(Workspace workspace, Consumer<LineRow> explain) {
        this.workspace = workspace;
        table.setId(Ids.LINES);
        table.setAccessibleText("Budget lines");
        table.setShowRoot(false);
        table.setRoot(root);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(t -> new Row());
        root.setExpanded(true);
        addColumns();
        VBox.setVgrow(table, Priority.ALWAYS);
        Em.minHeight(table, 90);
        getChildren().addAll(table, totalRow());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> {
                    if (is != null && is.getValue() != null && table.isFocused()) {
                        explain.accept(is.getValue().row());
                    }
                });
        table.setOnMouseClicked(e -> {
            TreeItem<Line> item = table.getSelectionModel().getSelectedItem();
            if (item != null) {
                explain.accept(item.getValue().row());
            }
        });
        Explained.by(table, this::figures);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
                        copy();
                        e.consume();
                    }
                });
    }

    /// The figures of the line that the keyboard is on.
    private List<Figure> figures() {
        TreeItem<Line> item = table.getSelectionModel().getSelectedItem();
        Optional<String> line =
                item == null || item.getValue() == null
                        ? Optional.empty()
                        : item.getValue().row().line();
        FinancialYear year = workspace.year().get();
        FinancialYear base = workspace.snapshot().get().model().info().baseYear();
        return line.map(l ->
                        List.of(
                                Figure.of(Kind.LINE, l, "change", year),
                                Figure.of(Kind.LINE, l, year),
                                Figure.of(Kind.LINE, l, "amount", year),
                                Figure.of(Kind.LINE, l, "forecast", base),
                                Figure.of(Kind.LINE, l, "variance", base)))
                .orElse(List.of());
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
            TreeTableColumn<Line, Line> column = new TreeTableColumn<>();
            column.setSortable(false);
            column.setReorderable(false);
            int number = i;
            ColumnTitle title = new ColumnTitle(names[i], "", i > 0 && i < 7, i == 0 ? 26 : 6, 6);
            title.whenZoomed(() -> widen(column, title, number));
            widen(column, title, number);
            column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue().getValue()));
            column.setCellFactory(c -> new Cell(number));
            column.setGraphic(title);
            table.getColumns().add(column);
        }
    }

    /// Leaves out what can be worked out from the other columns, where there is little room.
    void compact(boolean isCompact) {
        for (int i : LEFT_OUT) {
            table.getColumns().get(i).setVisible(!isCompact);
        }
    }

    private static void widen(TreeTableColumn<Line, ?> column, ColumnTitle title, int number) {
        double usual = WIDTHS[number] * title.zoom();
        double share = number == 0 ? NAME : number == VARIANCE ? 1 : FIGURE;
        column.setMinWidth(Math.max(title.least(), usual * share));
        column.setPrefWidth(Math.max(title.least(), usual));
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
        double largest =
                Math.max(
                        1,
                        next.stream()
                                .mapToDouble(r -> Math.abs(r.change().pounds()))
                                .max()
                                .orElse(1));
        boolean isSameShape = names(next).equals(names(rows));
        rows = next;
        if (isSameShape) {
            show(root, next, largest);
        } else {
            root.getChildren().setAll(next.stream().map(r -> item(r, largest)).toList());
            root.getChildren().stream().findFirst().ifPresent(i -> i.setExpanded(true));
        }
        LineFigure.Shown sum = new LineFigure.Shown(LineRow.total(next), largest);
        total.forEach(figure -> figure.show(sum));
    }

    private static void show(TreeItem<Line> parent, List<LineRow> rows, double largest) {
        for (int i = 0; i < rows.size(); i++) {
            TreeItem<Line> item = parent.getChildren().get(i);
            item.getValue().show(new LineFigure.Shown(rows.get(i), largest));
            show(item, rows.get(i).children(), largest);
        }
    }

    private static TreeItem<Line> item(LineRow row, double largest) {
        TreeItem<Line> item = Line.item(new LineFigure.Shown(row, largest));
        row.children().forEach(child -> item.getChildren().add(item(child, largest)));
        item.setExpanded(row.name().startsWith("Purchased"));
        return item;
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
            TreeTableColumn<Line, ?> column = table.getColumns().get(i);
            ColumnTitle title = (ColumnTitle) column.getGraphic();
            if (!title.unit().equals(units[i])) {
                title.show(title.name(), units[i]);
                widen(column, title, i);
            }
        }
    }

    private Node totalRow() {
        HBox row = new HBox();
        row.getStyleClass().add("total-row");
        // Its cells are as wide as the columns, and must not keep the window from growing narrower.
        row.setMinWidth(0);
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < WIDTHS.length; i++) {
            LineFigure figure = LineFigure.ofTotal(i);
            total.add(figure);
            Still cell = new Still(figure.node()).wide(table.getColumns().get(i).widthProperty());
            cell.visibleProperty().bind(table.getColumns().get(i).visibleProperty());
            cell.managedProperty().bind(cell.visibleProperty());
            cell.setStyle(i == 0 ? "-fx-padding: 0 6 0 28;" : "-fx-padding: 0 6 0 6;");
            row.getChildren().add(cell);
        }
        return row;
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

    /// A cell that shows one column of a row, with nodes of its own that it keeps.
    private static final class Cell extends TreeTableCell<Line, Line> {

        private static final double EDGES = 14;

        private final LineFigure figure;
        private final Region content;
        private Subscription following = Subscription.EMPTY;

        Cell(int column) {
            figure = LineFigure.of(column);
            if (column > 0 && column < 7) {
                getStyleClass().add("number");
            }
            content =
                    column == 0
                            ? figure.node()
                            : new Still(figure.node()).wide(widthProperty().subtract(EDGES));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            following.unsubscribe();
            boolean isFilled = !empty && line != null;
            following = isFilled ? line.shown().subscribe(figure::show) : Subscription.EMPTY;
            setGraphic(isFilled ? content : null);
        }
    }

    private static final class Row extends TreeTableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean isGroup = !empty && line != null && line.row().isGroup();
            // Touching the list restyles the row and its cells, so only a change touches it.
            if (isGroup && !getStyleClass().contains("row-group")) {
                getStyleClass().add("row-group");
            } else if (!isGroup) {
                getStyleClass().remove("row-group");
            }
        }
    }
}
