package org.headroom.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Buttons and choices in one line, or in several where there is little room.
public final class ToolRow extends FlowPane {

    private static final double APART = 4;

    /// @param at where they stand in the room that they are given
    /// @param gap between them, px
    public ToolRow(Pos at, double gap, Node... tools) {
        super(gap, APART, tools);
        setAlignment(at);
        setPadding(new Insets(APART, 0, APART, 0));
    }

    /// All in one line.
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Node tool : getManagedChildren()) {
            width += snapSizeX(tool.prefWidth(-1)) + snapSpaceX(getHgap());
        }
        return Math.max(0, width - snapSpaceX(getHgap())) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
    }
}
