package org.headroom.ui.imports;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.headroom.extract.ValueTable;
import org.headroom.kernel.CodeWords;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The words of the extract's columns and what each means in the model; those without a meaning
/// first.
final class WordTables {

    /// A new budget line of the ledger's own name.
    private static final String NEW_LINE = "a new line: ";

    private final ImportModel model;
    private final VBox view = new VBox(20);
    private List<ValueTable> shown = List.of();
    private boolean isShowing;

    /// Shows codes of the model in words. Nothing is typed into the boxes, so none are read back.
    private static final StringConverter<String> IN_WORDS =
            new StringConverter<>() {
                @Override
                public String toString(@Nullable String code) {
                    return code == null ? "" : CodeWords.of(code);
                }

                @Override
                public String fromString(String words) {
                    return words;
                }
            };

    WordTables(ImportModel model) {
        this.model = model;
    }

    Node view() {
        return view;
    }

    void refresh(Draft draft) {
        List<ValueTable> tables =
                draft.values().stream().filter(t -> !t.words().isEmpty()).toList();
        if (!tables.equals(shown)) {
            shown = tables;
            isShowing = true;
            view.getChildren().setAll(tables.stream().map(this::table).toList());
            isShowing = false;
        }
    }

    private Node table(ValueTable table) {
        Label title =
                new Label(
                        "What the words of “"
                                + table.heading()
                                + "” mean: "
                                + ImportWords.field(table.field())
                                        .toLowerCase(java.util.Locale.UK));
        title.getStyleClass().add("finding");
        Em.minHeight(title, 20);
        Label state =
                new Label(
                        table.unknown() == 0
                                ? "All words are known."
                                : ImportWords.count((int) table.unknown())
                                        + " without a meaning: rows with them are "
                                        + consequence(table.field()));
        state.getStyleClass().addAll("muted", "small");
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        grid.setId(ImportIds.WORDS + table.field());
        for (int i = 0; i < table.words().size(); i++) {
            add(grid, i, table, table.words().get(i));
        }
        return new VBox(6, new VBox(2, title, state), grid);
    }

    private static String consequence(String field) {
        return field.equals("support_reason") ? "counted as unknown." : "rejected.";
    }

    private void add(GridPane grid, int at, ValueTable table, ValueTable.Word word) {
        Label text = new Label(word.text());
        Em.minWidth(text, 240);
        text.setGraphic(
                word.meaning().isEmpty() ? Icons.of(Feather.ALERT_TRIANGLE, "warning-icon") : null);
        Label rows = new Label(ImportWords.rows(word.rows()));
        rows.getStyleClass().add("muted");
        Em.minWidth(rows, 90);
        rows.setAlignment(Pos.CENTER_RIGHT);
        ComboBox<String> meaning = new ComboBox<>();
        List<String> choices = new ArrayList<>(table.choices());
        if (table.field().equals("budget_line")) {
            choices.add(NEW_LINE + word.text());
        }
        meaning.setItems(FXCollections.observableArrayList(choices));
        Em.prefWidth(meaning, 260);
        meaning.setId(ImportIds.WORDS + table.field() + "-" + at);
        meaning.setAccessibleText("What “" + word.text() + "” means");
        meaning.setPromptText("no meaning yet");
        if (!table.field().equals("budget_line")) {
            meaning.setConverter(IN_WORDS);
        }
        word.meaning().ifPresent(meaning::setValue);
        meaning.setOnAction(e -> {
            if (!isShowing && meaning.getValue() != null) {
                String chosen = meaning.getValue();
                boolean isNew = chosen.startsWith(NEW_LINE);
                model.value(table.field(), word.text(), isNew ? word.text() : chosen);
            }
        });
        grid.addRow(at, text, rows, meaning);
    }
}
