package org.headroom.ui.table;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// Keeps a table as high as its rows, from two up to some.
///
/// @param most rows that are shown without scrolling
record RowHeight(int most) {

    private static final int FEWEST = 2;
    private static final double HEADER = 38;
    private static final double EDGE = 8;

    void keep(TableView<?> view, ObservableList<?> rows) {
        DoubleProperty header = new SimpleDoubleProperty(HEADER);
        // The header grows with the zoom, and is there once the table has its skin.
        view.skinProperty()
                .addListener((o, was, is) -> {
                    if (view.lookup(".column-header-background") instanceof Region region) {
                        header.bind(region.heightProperty());
                    }
                });
        view.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        header.get()
                                                + EDGE
                                                + view.getFixedCellSize()
                                                        * Math.clamp(rows.size(), FEWEST, most),
                                header,
                                view.fixedCellSizeProperty(),
                                rows));
        view.minHeightProperty().bind(view.prefHeightProperty());
        view.maxHeightProperty().bind(view.prefHeightProperty());
    }
}
