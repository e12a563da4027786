package org.headroom.ui.table;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Model;
import org.headroom.schema.Table;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An editable table of one table of the model, used as a spreadsheet is: type or F2 to edit, Enter
/// down, Tab along, Esc to leave; copy and paste with Excel; sort, search, pinned total.
///
/// Every change is one undo step. A cell that cannot be kept is named with row, column, value and
/// what is due, and nothing is changed.
public final class RecordTable<R> extends VBox {

    private final RecordRows<R> rows;
    private final TableView<Row<R>> view = new TableView<>();
    private final TableColumns<R> columns;
    private final FilteredList<Row<R>> found;
    private final TextField search = new TextField();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label message = new Label();
    private final HBox header;
    private final Optional<TotalRow<R>> total;
    private final Preparation preparation;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<R>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> typed = Optional.empty();

    /// Begins to describe a table.
    public static <R> RecordTableBuilder<R> of(Workspace workspace, Table<R> table) {
        return new RecordTableBuilder<>(workspace, table);
    }

    RecordTable(String id, String caption, RecordRows<R> rows) {
        this.rows = rows;
        found = new FilteredList<>(rows.rows());
        setId(id + "-table");
        getStyleClass().add("record-table");
        view.setId(id);
        view.setAccessibleText(caption.isEmpty() ? rows.many() : caption);
        view.setEditable(true);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Em.minHeight(view, 90);
        view.setPlaceholder(new Label("No " + rows.many()));
        SortedList<Row<R>> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        columns = new TableColumns<>(this, view, rows);
        view.setItems(sorted);
        header = header(id, caption);
        message.getStyleClass().add("table-message");
        message.setWrapText(true);
        message.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
        say("");
        setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(header, view);
        boolean isSummed = rows.columns().stream().anyMatch(RecordColumn::isSummed);
        total = isSummed ? Optional.of(new TotalRow<>(view, rows.columns())) : Optional.empty();
        total.ifPresent(getChildren()::add);
        preparation = new Preparation(rows::prepare, this::sum);
        getChildren().add(message);
        view.getFocusModel().focusedCellProperty().addListener((o, was, is) -> choose());
        new TableKeys<>(this, view, rows).listen();
    }

    /// Puts other words above the table.
    public void caption(String words) {
        name.setText(words);
        name.setTooltip(new Tooltip(words));
    }

    /// Breaks the words above the table over lines, where they would be cut.
    public void wrapCaption() {
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
    }

    private HBox header(String id, String caption) {
        caption(caption);
        name.setMinWidth(0);
        name.getStyleClass().add("finding");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.setId(id + "-search");
        search.setPromptText("Find in " + rows.many());
        search.setAccessibleText("Find in " + rows.many());
        Em.prefWidth(search, 190);
        Em.minWidth(search, 80);
        search.textProperty().addListener((o, was, is) -> search());
        HBox box = new HBox(8, name, count, space, search);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("record-header");
        if (rows.canAdd()) {
            Button add = new Button("Add " + rows.one(), Icons.of(Feather.PLUS));
            add.setId(id + "-add");
            add.setMinWidth(Region.USE_PREF_SIZE);
            add.setOnAction(e -> add());
            Button delete =
                    Icons.button(
                            id + "-delete",
                            Feather.TRASH_2,
                            "Delete the selected " + rows.many(),
                            this::deleteSelected);
            delete.disableProperty().bind(view.getSelectionModel().selectedItemProperty().isNull());
            box.getChildren().addAll(add, delete);
        }
        view.setContextMenu(menu());
        return box;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("Copy", this::copy));
        menu.getItems().add(item("Paste", this::paste));
        if (rows.canAdd()) {
            menu.getItems().add(item("Add " + rows.one(), this::add));
            menu.getItems().add(item("Delete rows", this::deleteSelected));
        }
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }

    /// Takes the height of its rows, so that what stands below comes after them and not after empty
    /// space.
    ///
    /// @param most rows; more are scrolled to
    public RecordTable<R> upTo(int most) {
        setVgrow(view, Priority.SOMETIMES);
        new RowHeight(most).keep(view, found);
        setMinHeight(USE_PREF_SIZE);
        return this;
    }

    /// A node that stands in the header before the search, as a year chooser.
    public void addTool(javafx.scene.Node tool) {
        header.getChildren().add(header.getChildren().indexOf(search), tool);
    }

    /// Shows the newest model. To be called when the page comes into sight and when results change
    /// while it is.
    public void refresh() {
        boolean isChanged = rows.refresh(false);
        show(isChanged);
    }

    /// As [#refresh], where it also changed which rows are to be shown.
    public void refreshAnew() {
        rows.refresh(true);
        show(true);
    }

    /// Orders the rows by a column, the largest first; by none where no column has the title.
    public void largestFirst(String title) {
        view.getSortOrder()
                .setAll(
                        view.getColumns().stream()
                                .filter(c -> RecordColumn.<R>of(c).title().equals(title))
                                .toList());
        view.getSortOrder().forEach(c -> c.setSortType(TableColumn.SortType.DESCENDING));
    }

    private void show(boolean isChanged) {
        columns.refresh();
        version.set(version.get() + 1);
        if (isChanged) {
            count();
            choose();
        }
        preparation.begin();
    }

    private void sum() {
        total.ifPresent(t -> t.show(found, version.get()));
    }

    private void count() {
        int all = rows.rows().size();
        String text =
                found.size() == all
                        ? String.format(Locale.UK, "%,d", all)
                        : String.format(Locale.UK, "%,d of %,d", found.size(), all);
        if (!count.getText().equals(text)) {
            count.setText(text);
        }
    }

    private void search() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        found.setPredicate(
                wanted.isEmpty()
                        ? row -> true
                        : row -> row.contains(wanted, rows.columns(), version.get()));
        count();
        sum();
    }

    private void choose() {
        Row<R> row = view.getFocusModel().getFocusedItem();
        Optional<R> now = row == null ? Optional.empty() : Optional.of(row.now());
        if (!now.equals(selected.get())) {
            selected.set(now);
        }
    }

    /// The row that the keyboard is on.
    public ReadOnlyObjectProperty<Optional<R>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Goes to a row, if it is shown.
    public void select(R record) {
        for (int i = 0; i < view.getItems().size(); i++) {
            if (view.getItems().get(i).now().equals(record)) {
                view.getSelectionModel().clearAndSelect(i, view.getVisibleLeafColumns().getFirst());
                view.scrollTo(i);
                return;
            }
        }
    }

    /// The table itself, for pages that set its height.
    public TableView<?> view() {
        return view;
    }

    /// Counts refreshes; cells listen to show what was worked out anew.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /// The row of a record.
    Row<R> row(R record) {
        return rows.of(record);
    }

    Model model() {
        return rows.model();
    }

    void findText() {
        search.requestFocus();
        search.selectAll();
    }

    void add() {
        say(rows.add());
        search.clear();
        TableKeys.whenAdded(view, rows.rows());
    }

    void deleteSelected() {
        List<Row<R>> gone = selectedRows();
        if (!gone.isEmpty() && rows.canAdd()) {
            say("");
            view.getSelectionModel().clearSelection();
            rows.delete(gone);
        }
    }

    List<Row<R>> selectedRows() {
        List<Row<R>> some = new ArrayList<>();
        for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
            Row<R> row =
                    cell.getRow() < view.getItems().size()
                            ? view.getItems().get(cell.getRow())
                            : null;
            if (row != null && !some.contains(row)) {
                some.add(row);
            }
        }
        return some;
    }

    void copy() {
        new TableClipboard<>(view).copy();
    }

    void paste() {
        attempt(() -> new TableClipboard<>(view).paste(rows));
    }

    /// Something that may be refused, cell by cell.
    interface Attempt {
        void run() throws CellText.NotACell;
    }

    void attempt(Attempt attempt) {
        try {
            say("");
            attempt.run();
        } catch (CellText.NotACell e) {
            say(Optional.ofNullable(e.getMessage()).orElse("This cannot be kept."));
        }
    }

    void keep(Row<R> row, RecordColumn<R> column, String text) throws CellText.NotACell {
        rows.type(row, column, text);
        say("");
    }

    /// Says what could not be done; nothing where the text is empty.
    void say(String what) {
        message.setText(what);
        message.setVisible(!what.isEmpty());
        message.setManaged(!what.isEmpty());
    }

    /// Begins to edit the cell that the keyboard is on with what was typed in place of its value.
    void editWith(String text) {
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getTableColumn() != null) {
            typed = Optional.of(text);
            view.edit(at.getRow(), view.getVisibleLeafColumn(at.getColumn()));
            typed = Optional.empty();
        }
    }

    Optional<String> takeTyped() {
        Optional<String> text = typed;
        typed = Optional.empty();
        return text;
    }

    /// Goes on to the next cell after Enter or Tab.
    void afterEdit(boolean isAlong, boolean isBack) {
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        int step = isBack ? -1 : 1;
        int row = at.getRow() + (isAlong ? 0 : step);
        int column = at.getColumn() + (isAlong ? step : 0);
        if (row >= 0
                && row < view.getItems().size()
                && column >= 0
                && column < view.getVisibleLeafColumns().size()) {
            view.getSelectionModel().clearAndSelect(row, view.getVisibleLeafColumn(column));
            view.scrollTo(Math.max(0, row - 3));
        }
        view.requestFocus();
    }

    void afterCancel() {
        if (view.getScene() != null) {
            view.requestFocus();
        }
    }
}
