package org.headroom.ui.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.headroom.ui.control.ColumnTitle;

/// The columns of a [RecordTable]: made as they are described, and sharing its width.
final class TableColumns<R> {

    private static final double NARROWEST = 0.8;
    private static final double SCROLL_BAR = 20;

    private final RecordTable<R> owner;
    private final TableView<Row<R>> view;
    private final RecordRows<R> rows;

    TableColumns(RecordTable<R> owner, TableView<Row<R>> view, RecordRows<R> rows) {
        this.owner = owner;
        this.view = view;
        this.rows = rows;
        rows.columns().forEach(c -> view.getColumns().add(column(c)));
        view.widthProperty().addListener((o, was, is) -> share(is.doubleValue()));
    }

    private TableColumn<Row<R>, R> column(RecordColumn<R> spec) {
        TableColumn<Row<R>, R> column = new TableColumn<>();
        ColumnTitle title = new ColumnTitle(spec.title(), spec.unit(), spec.isNumber(), 6, 6);
        title.whenZoomed(() -> share(view.getWidth()));
        if (!spec.explanation().isEmpty()) {
            Tooltip.install(title, new Tooltip(spec.explanation()));
        }
        column.setGraphic(title);
        column.setUserData(spec);
        column.setPrefWidth(spec.width());
        column.setReorderable(false);
        column.setEditable(spec.isEditable());
        column.setCellValueFactory(f -> f.getValue().record());
        column.setCellFactory(c -> new RecordCell<>(owner, spec));
        // The value is the whole row, so order comes from what the column makes of it.
        column.setComparator((one, other) -> spec.compare(rows.of(one), rows.of(other)));
        return column;
    }

    /// Shares the width among the columns in proportion to what each asks for, none narrower than
    /// its title; where not even the narrowest columns fit, the table scrolls sideways.
    private void share(double width) {
        double asked = 0;
        for (int i = 0; i < view.getColumns().size(); i++) {
            asked += view.getColumns().get(i).isVisible() ? rows.columns().get(i).width() : 0;
        }
        double factor = (width - SCROLL_BAR) / asked;
        for (int i = 0; i < view.getColumns().size(); i++) {
            TableColumn<Row<R>, ?> column = view.getColumns().get(i);
            double wide = rows.columns().get(i).width();
            ColumnTitle title = (ColumnTitle) column.getGraphic();
            double share = rows.columns().get(i).isSummed() ? 1 : NARROWEST;
            double least = Math.max(wide * share * title.zoom(), title.least());
            column.setMinWidth(least);
            column.setPrefWidth(Math.max(least, wide * factor));
        }
    }

    /// Shows the columns that are to be in sight now.
    void refresh() {
        boolean isOther = false;
        for (int i = 0; i < view.getColumns().size(); i++) {
            boolean isShown = rows.columns().get(i).isShown();
            if (view.getColumns().get(i).isVisible() != isShown) {
                view.getColumns().get(i).setVisible(isShown);
                isOther = true;
            }
        }
        if (isOther) {
            share(view.getWidth());
        }
    }
}
