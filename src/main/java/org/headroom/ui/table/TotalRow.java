package org.headroom.ui.table;

import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// The pinned total under a [RecordTable], each figure under its column.
final class TotalRow<R> extends StackPane {

    private final HBox cells = new HBox();
    private final List<RecordColumn<R>> columns;
    private final List<Label> labels = new ArrayList<>();

    TotalRow(TableView<Row<R>> view, List<RecordColumn<R>> columns) {
        this.columns = columns;
        getStyleClass().add("total-row");
        setAlignment(Pos.CENTER_LEFT);
        cells.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < columns.size(); i++) {
            Label label = new Label();
            label.setMaxWidth(Double.MAX_VALUE);
            label.setAlignment(columns.get(i).isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            label.setStyle("-fx-padding: 0 6 0 " + (i == 0 ? 8 : 6) + ";");
            TableColumn<Row<R>, ?> column = view.getColumns().get(i);
            label.minWidthProperty().bind(column.widthProperty());
            label.prefWidthProperty().bind(column.widthProperty());
            label.maxWidthProperty().bind(column.widthProperty());
            label.visibleProperty().bind(column.visibleProperty());
            label.managedProperty().bind(column.visibleProperty());
            labels.add(label);
        }
        cells.getChildren().setAll(labels);
        cells.setMinWidth(0);
        getChildren().add(cells);
        setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        view.skinProperty().addListener((o, was, is) -> follow(view));
    }

    /// A table that is wider than its place scrolls sideways, and the total with it.
    private void follow(TableView<Row<R>> view) {
        view.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.HORIZONTAL)
                .forEach(bar ->
                        bar.valueProperty()
                                .addListener(
                                        (o, was, is) -> cells.setTranslateX(-is.doubleValue())));
    }

    /// Sums what is shown.
    ///
    /// @param version of what is worked out
    void show(ObservableList<Row<R>> rows, long version) {
        double[] sums = sums(rows, version);
        int summed = 0;
        boolean isNamed = false;
        for (int i = 0; i < columns.size(); i++) {
            RecordColumn<R> column = columns.get(i);
            String text = "";
            if (column.isSummed()) {
                text = column.shownSum(sums[summed]);
                summed++;
            } else if (!isNamed && !column.isNumber()) {
                text = "Total";
                isNamed = true;
            }
            if (!labels.get(i).getText().equals(text)) {
                labels.get(i).setText(text);
            }
        }
    }

    private double[] sums(ObservableList<Row<R>> rows, long version) {
        List<RecordColumn<R>> summed = columns.stream().filter(RecordColumn::isSummed).toList();
        double[] sums = new double[summed.size()];
        for (int r = 0; r < rows.size(); r++) {
            double[] row = rows.get(r).summed(summed, version);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i];
            }
        }
        return sums;
    }
}
