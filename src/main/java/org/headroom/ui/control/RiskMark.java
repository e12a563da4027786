package org.headroom.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.headroom.domain.Risk;

/// A risk as a shape beside its word: ● green, ▲ amber, ■ red, so that it is read without colours.
public final class RiskMark {

    private RiskMark() {}

    /// Marks a cell that says the risk in words.
    public static void on(Labeled cell, Risk risk) {
        if (cell.getGraphic() == null || !risk.equals(cell.getGraphic().getUserData())) {
            cell.setGraphic(of(risk));
            cell.setGraphicTextGap(6);
        }
    }

    private static Shape of(Risk risk) {
        Shape shape =
                switch (risk) {
                    case GREEN -> new Circle(4.5);
                    case AMBER -> new Polygon(5, 0, 10, 9, 0, 9);
                    case RED -> new Rectangle(9, 9);
                };
        shape.getStyleClass()
                .add(
                        switch (risk) {
                            case GREEN -> "risk-green";
                            case AMBER -> "risk-amber";
                            case RED -> "risk-red";
                        });
        shape.setUserData(risk);
        return shape;
    }
}
