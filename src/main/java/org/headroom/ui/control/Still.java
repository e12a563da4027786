package org.headroom.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/// A place whose size does not come from what stands in it, so that words in it can change without
/// a new layout of all that is round it: a table of such places costs nothing to move while a
/// driver is under the thumb.
public final class Still extends Region {

    private final Region content;

    /// @param content fills the place and aligns its own words
    public Still(Region content) {
        this.content = content;
        // What is not managed is a layout of its own.
        content.setManaged(false);
        getChildren().add(content);
    }

    /// Takes its width from elsewhere, such as a column.
    public Still wide(ObservableValue<? extends Number> width) {
        prefWidthProperty().bind(width);
        minWidthProperty().bind(width);
        maxWidthProperty().bind(width);
        return this;
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        content.resizeRelocate(
                edge.getLeft(),
                edge.getTop(),
                Math.max(0, getWidth() - edge.getLeft() - edge.getRight()),
                Math.max(0, getHeight() - edge.getTop() - edge.getBottom()));
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edge = getInsets();
        return content.prefHeight(-1) + edge.getTop() + edge.getBottom();
    }
}
