package org.headroom.ui.table;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The keys of a [RecordTable], as in a spreadsheet.
final class TableKeys<R> {

    private final RecordTable<R> table;
    private final TableView<Row<R>> view;
    private final RecordRows<R> rows;

    TableKeys(RecordTable<R> table, TableView<Row<R>> view, RecordRows<R> rows) {
        this.table = table;
        this.view = view;
        this.rows = rows;
    }

    void listen() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void anywhere(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            table.findText();
            event.consume();
        }
    }

    private boolean isEditing() {
        return view.getEditingCell() != null;
    }

    private void pressed(KeyEvent event) {
        if (isEditing()) {
            return;
        }
        boolean isDone =
                event.isShortcutDown() ? shortcut(event.getCode()) : plain(event.getCode());
        if (isDone) {
            event.consume();
        }
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case C -> table.copy();
            case V -> table.paste();
            case DELETE, BACK_SPACE -> table.deleteSelected();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case DELETE -> table.attempt(() -> rows.clear(selectedCells()));
            case INSERT -> {
                if (rows.canAdd()) {
                    table.add();
                }
            }
            case F2, ENTER -> {
                TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
                if (at.getRow() >= 0 && at.getColumn() >= 0) {
                    view.edit(at.getRow(), view.getVisibleLeafColumn(at.getColumn()));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean isText =
                text.length() == 1
                        && text.charAt(0) > ' '
                        && text.charAt(0) != 127
                        && !event.isShortcutDown()
                        && !event.isAltDown();
        if (isText && !isEditing() && event.getTarget() == view) {
            table.editWith(text);
            event.consume();
        }
    }

    private Map<Row<R>, List<RecordColumn<R>>> selectedCells() {
        Map<Row<R>, List<RecordColumn<R>>> cells = new LinkedHashMap<>();
        for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
            cells.computeIfAbsent(view.getItems().get(cell.getRow()), r -> new ArrayList<>())
                    .add(RecordColumn.of(view.getVisibleLeafColumn(cell.getColumn())));
        }
        return cells;
    }

    /// Goes to a row once it has come, for what was added is kept off the window's thread.
    static <R> void whenAdded(TableView<Row<R>> view, ObservableList<Row<R>> rows) {
        rows.addListener(
                new ListChangeListener<Row<R>>() {
                    @Override
                    public void onChanged(Change<? extends Row<R>> change) {
                        rows.removeListener(this);
                        while (change.next()) {
                            if (change.wasAdded()) {
                                show(view, change.getAddedSubList().getLast());
                            }
                        }
                    }
                });
    }

    private static <R> void show(TableView<Row<R>> view, Row<R> row) {
        int at = view.getItems().indexOf(row);
        if (at >= 0) {
            view.getSelectionModel().clearAndSelect(at, view.getColumns().getFirst());
            view.scrollTo(at);
            view.requestFocus();
        }
    }
}
