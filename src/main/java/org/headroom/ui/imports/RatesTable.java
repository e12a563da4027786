package org.headroom.ui.imports;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// The values that an import of rates changes, each as it is and as it will be.
final class RatesTable extends VBox {

    private static final int[] WIDTHS = {34, 33, 33};

    private final Label title = new Label();
    private final GridPane grid = new GridPane();

    RatesTable() {
        super(6);
        setId(ImportIds.RATES);
        title.getStyleClass().add("finding");
        title.setWrapText(true);
        grid.setHgap(12);
        grid.setVgap(6);
        for (int share : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        getChildren().addAll(title, grid);
        show(List.of());
    }

    /// Shows what changes; nothing of itself where nothing does.
    void show(List<RateChange> changes) {
        setVisible(!changes.isEmpty());
        setManaged(!changes.isEmpty());
        long moved = changes.stream().filter(RateChange::isMoved).count();
        title.setText(
                ImportWords.values((int) moved)
                        + (moved == changes.size()
                                ? ""
                                : ", range or evidence of "
                                        + ImportWords.count(changes.size() - (int) moved)
                                        + (moved == 0 ? "" : " more")));
        grid.getChildren().clear();
        grid.addRow(0, head("Rate"), head("Now"), head("After"));
        for (int i = 0; i < changes.size(); i++) {
            RateChange change = changes.get(i);
            Label after = label(change.after());
            if (change.isMoved()) {
                after.getStyleClass().add("bold");
            }
            Label name = label(change.name());
            name.setTooltip(new Tooltip(change.source()));
            grid.addRow(i + 1, name, label(change.now()), after);
        }
    }

    private static Label head(String words) {
        Label label = label(words);
        label.getStyleClass().add("header-name");
        return label;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
