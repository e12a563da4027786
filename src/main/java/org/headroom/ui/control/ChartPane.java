package org.headroom.ui.control;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import org.headroom.chart.ChartFinding;
import org.jfree.chart.JFreeChart;
import org.jfree.fx.FXGraphics2D;

import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// A chart on the page: repaints at most once a pulse, at the size it is given.
public final class ChartPane extends Region {

    private final Canvas canvas = new Canvas();
    private final FXGraphics2D graphics = new FXGraphics2D(canvas.getGraphicsContext2D());
    private final AnimationTimer timer;
    private boolean isDirty;
    private final Supplier<JFreeChart> maker;

    /// @param id of the node
    /// @param maker makes the chart to paint
    public ChartPane(String id, Supplier<JFreeChart> maker) {
        this.maker = maker;
        setId(id);
        getStyleClass().add("chart-holder");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        paint();
                    }
                };
    }

    /// Says in words what the chart shows.
    public void describe(ChartFinding finding) {
        setAccessibleText(finding.alternative());
    }

    /// Asks for a repaint at the next pulse.
    public void refresh() {
        if (!isDirty) {
            isDirty = true;
            timer.start();
        }
    }

    private void paint() {
        timer.stop();
        isDirty = false;
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        if (width > 1 && height > 1) {
            canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
            maker.get().draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            refresh();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 100;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 100;
    }

    /// Calls back with the height of a click on the chart.
    public void onClick(DoubleConsumer clicked) {
        onClickAt(point -> clicked.accept(point.getY()));
    }

    /// Calls back with the point of a click on the chart.
    public void onClickAt(Consumer<Point2D> clicked) {
        setOnMouseClicked(e -> {
            requestFocus();
            clicked.accept(new Point2D(e.getX(), e.getY()));
        });
    }
}
