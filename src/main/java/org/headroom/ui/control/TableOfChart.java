package org.headroom.ui.control;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.TextAlignment;

import org.headroom.chart.ChartTable;

import java.util.List;

/// A chart's figures as a table on the page, in place of the picture.
public final class TableOfChart extends TableView<List<String>> {

    private static final double FIRST = 210;
    private static final double OTHERS = 120;

    private List<String> headers = List.of();
    private double zoom = 1;

    /// @param id of the table
    public TableOfChart(String id) {
        setId(id);
    }

    /// Shows figures.
    ///
    /// @param name what the table is called, the finding of the chart
    public void show(String name, ChartTable figures) {
        setAccessibleText(name);
        if (!headers.equals(figures.headers())) {
            headers = figures.headers();
            getColumns().clear();
            for (int i = 0; i < headers.size(); i++) {
                getColumns().add(column(i));
            }
        }
        setItems(FXCollections.observableArrayList(figures.readable().rows()));
    }

    /// Makes the columns as wide as the type is large.
    public void zoom(double factor) {
        zoom = factor;
        for (int i = 0; i < getColumns().size(); i++) {
            getColumns().get(i).setPrefWidth(width(i));
        }
    }

    private double width(int column) {
        return (column == 0 ? FIRST : OTHERS) * zoom;
    }

    private static Label title(String words, boolean isFirst) {
        Label title = new Label(words);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(isFirst ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        title.setTextAlignment(isFirst ? TextAlignment.LEFT : TextAlignment.RIGHT);
        return title;
    }

    private TableColumn<List<String>, String> column(int at) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setGraphic(title(headers.get(at), at == 0));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.setPrefWidth(width(at));
        column.setStyle(at == 0 ? "" : "-fx-alignment: center-right;");
        return column;
    }
}
