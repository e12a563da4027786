package org.headroom.ui.table;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A cell of a [RecordTable]: shows a value, and takes one that is typed or chosen.
final class RecordCell<R> extends TableCell<Row<R>, R> {

    private final RecordTable<R> owner;
    private final RecordColumn<R> column;
    private Optional<TextField> field = Optional.empty();
    private Optional<ComboBox<String>> choice = Optional.empty();
    private @Nullable R shownRecord;
    private long shownVersion = -1;

    RecordCell(RecordTable<R> owner, RecordColumn<R> column) {
        this.owner = owner;
        this.column = column;
        if (column.isNumber()) {
            getStyleClass().add("number");
        }
        owner.version().addListener((o, was, is) -> show(Optional.ofNullable(getItem())));
    }

    private Optional<Row<R>> row() {
        return Optional.ofNullable(getTableRow()).map(r -> r.getItem());
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        super.updateItem(item, empty);
        show(empty ? Optional.empty() : Optional.ofNullable(item));
    }

    /// Shows a record, once: a cell that comes to another row is told so more than once. The mark
    /// outlives an empty row, so that a list that is scrolled is not styled anew.
    private void show(Optional<R> record) {
        if (record.isEmpty()) {
            forget();
            setText("");
            setGraphic(null);
        } else if (!isEditing() && !isShown(record.get())) {
            shownRecord = record.get();
            shownVersion = owner.version().get();
            setText(column.said(owner.row(record.get())));
            if (column.look().isPresent()) {
                column.look().get().accept(this, record.get());
            } else if (getGraphic() != null) {
                setGraphic(null);
            }
            mark(column.isEditable() && column.locked(record.get()).isEmpty());
        }
    }

    private boolean isShown(R record) {
        return record == shownRecord && shownVersion == owner.version().get();
    }

    private void forget() {
        shownRecord = null;
        shownVersion = -1;
    }

    private void mark(boolean isEditable) {
        boolean isMarked = getStyleClass().contains("editable-cell");
        if (isEditable && !isMarked) {
            getStyleClass().add("editable-cell");
        } else if (!isEditable && isMarked) {
            getStyleClass().remove("editable-cell");
        }
    }

    @Override
    public void startEdit() {
        Optional<Row<R>> row = row();
        if (row.isEmpty() || !column.isEditable()) {
            return;
        }
        String locked = column.locked(row.get().now());
        if (!locked.isEmpty()) {
            owner.say(column.title() + " " + locked);
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        List<String> options = column.options(owner.model());
        if (options.isEmpty()) {
            type(row.get());
        } else {
            choose(row.get(), options);
        }
    }

    private void type(Row<R> row) {
        Optional<String> typed = owner.takeTyped();
        TextField editor = new TextField(typed.orElseGet(() -> column.plain(row)));
        editor.getStyleClass().add("cell-field");
        editor.setAccessibleText(column.fullTitle());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, e -> keys(e, editor.getText()));
        editor.focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is && isEditing()) {
                        keep(editor.getText());
                    }
                });
        field = Optional.of(editor);
        edit(editor);
        if (typed.isPresent()) {
            editor.end();
        } else {
            editor.selectAll();
        }
    }

    private void choose(Row<R> row, List<String> options) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setValue(column.shown(row));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(column.fullTitle());
        box.getStyleClass().add("cell-choice");
        owner.takeTyped().ifPresent(letter -> jump(box, letter));
        box.addEventFilter(KeyEvent.KEY_PRESSED, e -> keys(e, box.getValue()));
        box.addEventFilter(KeyEvent.KEY_TYPED, e -> jump(box, e.getCharacter()));
        box.setOnHidden(e -> {
            if (isEditing()) {
                keep(box.getValue());
            }
        });
        choice = Optional.of(box);
        edit(box);
        box.show();
    }

    /// Goes to the next option that begins with a letter.
    private static void jump(ComboBox<String> box, String letter) {
        int size = box.getItems().size();
        int from = box.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= size; step++) {
            String option = box.getItems().get((from + step) % size);
            if (!letter.isBlank() && option.regionMatches(true, 0, letter, 0, letter.length())) {
                box.getSelectionModel().select(option);
                return;
            }
        }
    }

    private void edit(Node editor) {
        setText("");
        setGraphic(editor);
        editor.requestFocus();
    }

    private void keys(KeyEvent event, String text) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            event.consume();
            if (keep(text)) {
                owner.afterEdit(event.getCode() == KeyCode.TAB, event.isShiftDown());
            }
        }
    }

    /// Keeps what was typed, or says why not and lets people go on.
    private boolean keep(String typed) {
        Optional<Row<R>> row = row();
        if (row.isEmpty()) {
            cancelEdit();
            return false;
        }
        try {
            owner.keep(row.get(), column, typed == null ? "" : typed);
            cancelEdit();
            return true;
        } catch (CellText.NotACell e) {
            owner.say(
                    "Row " + (getIndex() + 1) + ", " + column.fullTitle() + ": " + e.getMessage());
            field.ifPresent(f -> {
                if (f.isFocused()) {
                    if (!f.getStyleClass().contains("wrong")) {
                        f.getStyleClass().add("wrong");
                    }
                } else {
                    cancelEdit();
                }
            });
            return false;
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = Optional.empty();
        choice.ifPresent(ComboBox::hide);
        choice = Optional.empty();
        setGraphic(null);
        forget();
        show(isEmpty() ? Optional.empty() : Optional.ofNullable(getItem()));
        owner.afterCancel();
    }
}
