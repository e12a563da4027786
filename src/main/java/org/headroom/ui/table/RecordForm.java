package org.headroom.ui.table;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of a model's table as a form: a field under another, each kept when it is left or Enter
/// is pressed, as one undo step; Esc takes back what was typed.
public final class RecordForm<R> extends VBox {

    private static final double NAMES = 128;

    private final RecordRows<R> rows;
    private final List<Field> fields = new ArrayList<>();
    private final Label message = new Label();
    private Optional<Row<R>> row = Optional.empty();

    RecordForm(String id, RecordRows<R> rows) {
        this.rows = rows;
        setId(id + "-form");
        setSpacing(8);
        getStyleClass().add("record-form");
        for (RecordColumn<R> column : rows.columns()) {
            Field field = new Field(id, column);
            fields.add(field);
            getChildren().add(field.view());
        }
        message.getStyleClass().add("table-message");
        message.setWrapText(true);
        message.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
        say("");
        getChildren().add(message);
    }

    /// Shows a row of the model.
    ///
    /// @param record the row; must be in the model
    public void show(R record) {
        rows.refresh(false);
        row = rows.rows().stream().filter(r -> r.now().equals(record)).findFirst();
        say("");
        fields.forEach(Field::show);
    }

    /// Shows the row again after an edit; it may be another record now. What is being typed stays.
    public void refresh() {
        rows.refresh(false);
        fields.forEach(Field::refresh);
    }

    /// The row that is shown, as it is now.
    public Optional<R> record() {
        return row.map(Row::now);
    }

    private void say(String what) {
        message.setText(what);
        message.setVisible(!what.isEmpty());
        message.setManaged(!what.isEmpty());
    }

    /// One column: name, control, unit.
    private final class Field {

        private final RecordColumn<R> column;
        private final Control control;
        private final VBox view = new VBox(2);
        private String asShown = "";

        Field(String id, RecordColumn<R> column) {
            this.column = column;
            Label name = new Label(column.fullTitle());
            name.setWrapText(true);
            List<String> options = column.options(rows.model());
            control = !options.isEmpty() ? choice() : column.isLong() ? area() : field();
            control.setId(id + "-" + column.name());
            control.setAccessibleText(column.fullTitle());
            control.setDisable(!column.isEditable());
            control.setMaxWidth(Double.MAX_VALUE);
            if (column.isLong()) {
                name.getStyleClass().addAll("muted", "small");
                view.getChildren().addAll(name, control);
            } else {
                Em.minWidth(name, NAMES);
                Em.prefWidth(name, NAMES);
                HBox line = new HBox(8, name, control);
                line.getStyleClass().add("form-line");
                HBox.setHgrow(control, Priority.ALWAYS);
                view.getChildren().add(line);
            }
        }

        VBox view() {
            return view;
        }

        private TextField field() {
            TextField text = new TextField();
            listen(text);
            return text;
        }

        private TextArea area() {
            TextArea text = new TextArea();
            text.setWrapText(true);
            text.setPrefRowCount(3);
            // Two whole lines at least, at any zoom.
            Em.minHeight(text, 54);
            listen(text);
            return text;
        }

        private void listen(TextInputControl text) {
            text.focusedProperty()
                    .addListener((o, was, is) -> {
                        if (!is) {
                            keep(text.getText());
                        }
                    });
            text.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    e -> {
                        if (e.getCode() == KeyCode.ESCAPE) {
                            show();
                            e.consume();
                        } else if (e.getCode() == KeyCode.ENTER
                                && (text instanceof TextField || e.isShortcutDown())) {
                            keep(text.getText());
                            e.consume();
                        }
                    });
        }

        private ComboBox<String> choice() {
            ComboBox<String> box = new ComboBox<>();
            box.setOnShowing(e -> box.getItems().setAll(column.options(rows.model())));
            box.setOnAction(e -> {
                if (box.getValue() != null && !box.getValue().equals(shown())) {
                    keep(box.getValue());
                }
            });
            return box;
        }

        private String shown() {
            return row.map(column::shown).orElse("");
        }

        private void keep(String typed) {
            if (row.isEmpty() || typed.equals(row.map(column::plain).orElse(""))) {
                return;
            }
            try {
                rows.type(row.get(), column, typed);
                say("");
            } catch (CellText.NotACell e) {
                say(column.fullTitle() + ": " + e.getMessage());
            }
        }

        void refresh() {
            boolean isTyping =
                    control instanceof TextInputControl text
                            && text.isFocused()
                            && !text.getText().equals(asShown);
            if (!isTyping) {
                show();
            }
        }

        @SuppressWarnings("unchecked") // a control that is no text is the box of choices
        void show() {
            if (control instanceof TextInputControl text) {
                asShown = row.map(column::plain).orElse("");
                if (!asShown.equals(text.getText())) {
                    text.setText(asShown);
                }
            } else {
                ((ComboBox<String>) control).setValue(shown());
            }
        }
    }
}
