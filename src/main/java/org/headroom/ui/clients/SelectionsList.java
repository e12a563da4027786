package org.headroom.ui.clients;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The choices of packages by name, each with how many it takes in.
final class SelectionsList extends VBox {

    static final String ID = "package-selections";
    static final String SAVE = "save-selection";

    /// @param count how many packages it takes in
    record Entry(PackageChoice choice, int count) {}

    private final ListView<Entry> list = new ListView<>();
    private final NameField naming;
    private final Button save;
    private PackageChoice shown = PackageChoice.open();
    private boolean isShowing;

    /// @param saved takes the name under which the shown packages are to be kept
    SelectionsList(Consumer<PackageChoice> chosen, Consumer<String> saved) {
        Label title = new Label("Selections");
        title.getStyleClass().add("medium");
        naming = new NameField(saved);
        save = Icons.button(SAVE, Feather.PLUS, "Save the filter as a selection", this::name);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, save);
        header.getStyleClass().add("record-header");
        header.setStyle("-fx-alignment: center-left;");
        list.setId(ID);
        list.setAccessibleText("Selections of packages");
        list.getStyleClass().add("selections");
        list.setCellFactory(l -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, naming, list);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> {
                    if (is != null && !isShowing) {
                        chosen.accept(is.choice());
                    }
                });
    }

    private void name() {
        naming.ask(ChoiceWords.title(shown));
    }

    void show(ClientsModel.Shown newest) {
        shown = newest.choice();
        save.setDisable(shown.filter().isNone());
        ClientFigures figures = newest.figures();
        List<Entry> entries =
                PackageChoice.all(newest.model()).stream()
                        .map(c -> new Entry(c, figures.count(c)))
                        .toList();
        isShowing = true;
        if (!entries.equals(list.getItems())) {
            list.getItems().setAll(entries);
        }
        int at = entries.stream().map(Entry::choice).toList().indexOf(newest.choice());
        if (at != list.getSelectionModel().getSelectedIndex()) {
            if (at < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(at);
            }
        }
        isShowing = false;
    }

    private static FontIcon icon(PackageChoice choice) {
        return switch (choice.extent()) {
            case WITH_FINDINGS -> Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
            case EVERY -> Icons.of(Feather.ARCHIVE);
            case OPEN -> Icons.of(choice.isWhole() ? Feather.LIST : Feather.BOOKMARK);
        };
    }

    /// A choice: icon, name, count.
    private static final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setPrefWidth(0);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            Label name = new Label(entry.choice().name(), icon(entry.choice()));
            name.setMinWidth(0);
            Tooltip whole = new Tooltip(entry.choice().name());
            setTooltip(whole);
            name.setTooltip(whole);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label count = new Label(String.format(Locale.UK, "%,d", entry.count()));
            count.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(6, name, space, count);
            row.setStyle("-fx-alignment: center-left;");
            setGraphic(row);
        }
    }
}
