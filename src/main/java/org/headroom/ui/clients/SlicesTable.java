package org.headroom.ui.clients;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

import org.headroom.analysis.SliceRow;
import org.headroom.kernel.CodeWords;
import org.headroom.ui.control.ColumnTitle;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Clients in groups and groups within them, with a pinned total.
final class SlicesTable extends VBox {

    static final String ID = "client-slices";

    /// Least width of the names of groups, px at 100%.
    private static final double NAME = 126;

    /// A group as it stands in the table.
    ///
    /// @param outer the group it is within; empty at the first level
    record Line(Optional<String> outer, SliceRow row) {}

    private final TreeTableView<Line> table = new TreeTableView<>();
    private final TreeItem<Line> root = new TreeItem<>();
    private final Map<SliceColumn, TreeTableColumn<Line, Line>> columns =
            new EnumMap<>(SliceColumn.class);
    private final HBox total = new HBox();
    private final Label finding = new Label();
    private final Label subtitle = new Label();
    private final Tooltip whole = new Tooltip();
    private Optional<ClientsModel.Shown> shown = Optional.empty();
    private boolean isShowing;

    SlicesTable(Consumer<Line> chosen) {
        table.setId(ID);
        table.setAccessibleText("Clients in groups");
        table.setShowRoot(false);
        table.setRoot(root);
        root.setExpanded(true);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(t -> new TreeTableRow<>());
        for (SliceColumn column : SliceColumn.values()) {
            addColumn(column);
        }
        table.setPlaceholder(new Label("Counting clients…"));
        Em.minHeight(table, 90);
        VBox.setVgrow(table, Priority.ALWAYS);
        total.getStyleClass().add("total-row");
        // Its cells are as wide as the columns, and must not keep the window from growing narrower.
        total.setMinWidth(0);
        total.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(header(), table, total);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> {
                    if (is != null && is.getValue() != null && !isShowing) {
                        chosen.accept(is.getValue());
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

    /// The table itself.
    Node view() {
        return table;
    }

    /// The group that the keyboard is on.
    Optional<Line> chosen() {
        TreeItem<Line> item = table.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : Optional.ofNullable(item.getValue());
    }

    private Node header() {
        finding.getStyleClass().add("finding");
        finding.setMinWidth(0);
        HBox.setHgrow(finding, Priority.ALWAYS);
        finding.setMaxWidth(Double.MAX_VALUE);
        subtitle.getStyleClass().addAll("muted", "small");
        subtitle.setTooltip(whole);
        HBox tools =
                new HBox(Icons.button(ID + "-copy", Feather.COPY, "Copy as table", this::copy));
        tools.getStyleClass().add("chart-tools");
        HBox top = new HBox(4, finding, tools);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(top, subtitle);
        box.setStyle("-fx-padding: 0 0 8 0;");
        return box;
    }

    private void addColumn(SliceColumn spec) {
        TreeTableColumn<Line, Line> column = new TreeTableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue().getValue()));
        column.setCellFactory(c -> new Cell(spec));
        double left = spec == SliceColumn.NAME ? 26 : spec == SliceColumn.SHARE ? 14 : 4;
        ColumnTitle title = new ColumnTitle(spec.title(), spec.unit(), spec.isNumber(), left, 4);
        title.whenZoomed(() -> widen(column, title, spec));
        widen(column, title, spec);
        column.setGraphic(title);
        columns.put(spec, column);
        table.getColumns().add(column);
    }

    private static void widen(
            TreeTableColumn<Line, Line> column, ColumnTitle title, SliceColumn spec) {
        double least = spec == SliceColumn.NAME ? NAME : spec.width() - 4;
        column.setMinWidth(Math.max(title.least(), least * title.zoom()));
        column.setPrefWidth(Math.max(title.least(), spec.width() * title.zoom()));
    }

    /// Shows more columns where there is much room.
    void widen(boolean isWide) {
        columns.forEach((spec, column) -> column.setVisible(isWide || !spec.isWideOnly()));
        shown.flatMap(ClientsModel.Shown::all).ifPresent(this::showTotal);
    }

    void show(ClientsModel.Shown newest) {
        newest.all().ifPresent(all -> show(newest, all));
    }

    private void show(ClientsModel.Shown newest, SliceRow all) {
        boolean isOtherSlice =
                shown.isEmpty() || shown.map(s -> s.slice() != newest.slice()).orElse(true);
        boolean isSameRows = shown.map(s -> s.all().equals(newest.all())).orElse(false);
        shown = Optional.of(newest);
        if (isSameRows && !isOtherSlice) {
            return;
        }
        isShowing = true;
        header(SliceColumn.NAME, newest.slice().title(), "");
        String period = period(newest);
        header(SliceColumn.STARTERS, "Starters", period);
        header(SliceColumn.LEAVERS, "Leavers", period);
        if (isOtherSlice) {
            table.getSelectionModel().clearSelection();
        }
        fill(all);
        showTotal(all);
        finding.setText(SliceWords.finding(all, newest.slice()));
        subtitle.setText(SliceWords.subtitle(newest.figures(), all));
        whole.setText(subtitle.getText());
        isShowing = false;
    }

    private static String period(ClientsModel.Shown newest) {
        LocalDate from = newest.figures().base().yearStart();
        LocalDate to = newest.figures().base().cut();
        return month(from) + "\u2013" + month(to);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private void header(SliceColumn column, String title, String unit) {
        TreeTableColumn<Line, Line> shownIn = Objects.requireNonNull(columns.get(column));
        ColumnTitle words = (ColumnTitle) shownIn.getGraphic();
        words.show(title, unit);
        widen(shownIn, words, column);
    }

    /// Puts newest figures into the rows that stay, so that what is open and selected stays so.
    private void fill(SliceRow all) {
        List<TreeItem<Line>> before = List.copyOf(root.getChildren());
        List<TreeItem<Line>> items = new ArrayList<>();
        for (SliceRow group : all.children()) {
            TreeItem<Line> item = item(before, group, Optional.empty());
            List<TreeItem<Line>> within = new ArrayList<>();
            for (SliceRow child : group.children()) {
                within.add(item(item.getChildren(), child, Optional.of(group.group())));
            }
            if (!within.equals(item.getChildren())) {
                item.getChildren().setAll(within);
            }
            items.add(item);
        }
        if (!items.equals(before)) {
            root.getChildren().setAll(items);
        }
    }

    private static TreeItem<Line> item(
            List<TreeItem<Line>> before, SliceRow row, Optional<String> outer) {
        Line line = new Line(outer, row);
        for (TreeItem<Line> item : before) {
            if (item.getValue().row().group().equals(row.group())) {
                item.setValue(line);
                return item;
            }
        }
        return new TreeItem<>(line);
    }

    private void showTotal(SliceRow all) {
        total.getChildren().clear();
        columns.forEach((spec, column) -> {
            if (column.isVisible()) {
                HBox cell = new HBox();
                if (spec != SliceColumn.SHARE) {
                    cell.getChildren().add(new Label(text(spec, all, "All clients")));
                }
                cell.setAlignment(spec.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                cell.setStyle(
                        spec == SliceColumn.NAME
                                ? "-fx-padding: 0 4 0 26;"
                                : "-fx-padding: 0 4 0 4;");
                cell.prefWidthProperty().bind(column.widthProperty());
                cell.minWidthProperty().bind(column.widthProperty());
                cell.maxWidthProperty().bind(column.widthProperty());
                total.getChildren().add(cell);
            }
        });
    }

    private String text(SliceColumn spec, SliceRow row, String name) {
        return spec.text(row, name, shown.map(s -> s.figures().base().weeks()).orElse(0.0));
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        List<String> cells = new ArrayList<>();
        for (SliceColumn spec : SliceColumn.values()) {
            cells.add((spec.title() + " " + spec.unit()).strip());
        }
        text.append(String.join("\t", cells)).append('\n');
        shown.flatMap(ClientsModel.Shown::all)
                .ifPresent(all -> {
                    for (SliceRow group : all.children()) {
                        line(text, group, CodeWords.of(group.group()));
                        group.children()
                                .forEach(child ->
                                        line(text, child, "  " + CodeWords.of(child.group())));
                    }
                    line(text, all, "All clients");
                });
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void line(StringBuilder text, SliceRow row, String name) {
        List<String> cells = new ArrayList<>();
        for (SliceColumn spec : SliceColumn.values()) {
            cells.add(text(spec, row, name));
        }
        text.append(String.join("\t", cells)).append('\n');
    }

    /// A cell of one column; the share is a bar with its percentage.
    private final class Cell extends TreeTableCell<Line, Line> {

        private static final double LONGEST = 26;
        private final SliceColumn spec;
        private final Region bar = new Region();
        private final Label share = new Label();
        private final HBox shares = new HBox();

        Cell(SliceColumn spec) {
            this.spec = spec;
            if (spec.isNumber()) {
                getStyleClass().add("number");
            }
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Em.height(bar, 10);
            shares.getChildren().addAll(bar, space, share);
            shares.setAlignment(Pos.CENTER_LEFT);
            shares.setStyle("-fx-padding: 0 8 0 10;");
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean isBlank = empty || line == null;
            boolean isShare = spec == SliceColumn.SHARE;
            setText(
                    isBlank || isShare
                            ? null
                            : text(spec, line.row(), CodeWords.of(line.row().group())));
            setGraphic(isBlank || !isShare ? null : shares(line));
        }

        private Node shares(Line line) {
            double longest =
                    shown.flatMap(ClientsModel.Shown::all).stream()
                            .flatMap(all -> all.children().stream())
                            .mapToDouble(SliceRow::share)
                            .max()
                            .orElse(1);
            double width = Math.max(1, LONGEST * line.row().share() / Math.max(1e-9, longest));
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
            bar.getStyleClass().setAll(line.outer().isEmpty() ? "bar-increase" : "bar-context");
            share.setText(text(SliceColumn.SHARE, line.row(), ""));
            return shares;
        }
    }
}
