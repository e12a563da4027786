package org.headroom.ui.shell;

import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Finds a page, a driver, a budget line or a command by its words, and runs it (Ctrl+K).
final class CommandPalette {

    /// Something that can be found and run.
    record Entry(String text, String kind, Runnable run) {}

    private static final double WIDTH = 460;

    private final Supplier<List<Entry>> entries;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Popup popup = new Popup();

    CommandPalette(Supplier<List<Entry>> entries) {
        this.entries = entries;
        field.setId(Ids.PALETTE_FIELD);
        field.setPromptText("A page, driver, budget line or command");
        field.setAccessibleText("A page, driver, budget line or command");
        list.setId(Ids.PALETTE_LIST);
        list.setAccessibleText("What was found");
        list.setPrefSize(WIDTH, 300);
        list.setCellFactory(v -> new Cell());
        list.setOnMouseClicked(e -> run());
        field.textProperty().addListener((o, was, is) -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    void show(Window owner) {
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getScene().getRoot().setStyle(owner.getScene().getRoot().getStyle());
        field.clear();
        refresh();
        popup.show(owner, owner.getX() + (owner.getWidth() - WIDTH) / 2, owner.getY() + 80);
        field.requestFocus();
    }

    private void refresh() {
        String[] words = field.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<Entry> found =
                entries.get().stream()
                        .filter(e -> {
                            String text = (e.text() + " " + e.kind()).toLowerCase(Locale.ROOT);
                            for (String word : words) {
                                if (!text.contains(word)) {
                                    return false;
                                }
                            }
                            return true;
                        })
                        .limit(40)
                        .toList();
        list.setItems(FXCollections.observableArrayList(found));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN ->
                    list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(0, at - 1));
            case ENTER -> run();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void run() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            popup.hide();
            entry.run().run();
        }
    }

    private static final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? "" : entry.text() + "   " + entry.kind());
        }
    }
}
