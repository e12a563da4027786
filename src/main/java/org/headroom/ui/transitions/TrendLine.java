package org.headroom.ui.transitions;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;

import org.headroom.analysis.TransitionTrend.Line;
import org.headroom.ui.control.Em;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/// A line of a trend as it is typed over before it is added: how many, at what weekly cost and
/// income, how surely.
final class TrendLine {

    private static final double MOST = 999;
    private static final double MOST_WEEKLY = 1e6;

    private final Line proposed;
    private final TextField number;
    private final TextField gross;
    private final TextField client;
    private final TextField health;
    private final TextField probability;

    /// @param id of the line; its fields' ids begin with it
    TrendLine(String id, Line proposed) {
        this.proposed = proposed;
        String of =
                " of " + proposed.kind().serviceType().replace('_', ' ') + " in " + proposed.year();
        number = field(id + "-number", "Young people" + of, proposed.number(), 54);
        gross = field(id + "-gross", "Gross, £ a week," + of, proposed.weeklyGross(), 84);
        client = field(id + "-client", "Client, £ a week," + of, proposed.weeklyClient(), 76);
        health = field(id + "-health", "Health, £ a week," + of, proposed.weeklyHealth(), 76);
        probability = field(id + "-probability", "Probability, %" + of, percent(proposed), 60);
    }

    private static double percent(Line line) {
        return line.probability() * 100;
    }

    private static TextField field(String id, String name, double value, double width) {
        return field(id, name, OptionalDouble.of(value), width);
    }

    private static TextField field(String id, String name, OptionalDouble value, double width) {
        TextField field = new TextField();
        value.ifPresent(v ->
                field.setText(
                        BigDecimal.valueOf(v)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()));
        field.setId(id);
        field.setAccessibleText(name);
        field.setAlignment(Pos.CENTER_RIGHT);
        Em.width(field, width);
        return field;
    }

    Line proposed() {
        return proposed;
    }

    List<TextField> fields() {
        return List.of(number, gross, client, health, probability);
    }

    /// A figure that cannot be kept.
    static final class NotAFigure extends Exception {

        private static final long serialVersionUID = 1;

        NotAFigure(String message) {
            super(message);
        }
    }

    /// The line as it stands in the fields.
    ///
    /// @throws NotAFigure naming the line and the figure that cannot be kept
    Line read() throws NotAFigure {
        double many = read(number, "needs a whole number from 0 to 999", 0, MOST);
        if (many != Math.rint(many)) {
            throw wrong(number, "needs a whole number from 0 to 999");
        }
        double weekly = read(gross, "needs an amount of £0 or more", 0, MOST_WEEKLY);
        double sure = read(probability, "needs a percentage above 0 and under 100", 0, 100);
        if (sure == 0 || sure == 100) {
            throw wrong(probability, "needs a percentage above 0 and under 100");
        }
        return new Line(
                proposed.year(),
                proposed.kind(),
                proposed.named(),
                proposed.typical(),
                (int) many,
                weekly,
                income(client),
                income(health),
                BigDecimal.valueOf(sure).movePointLeft(2).doubleValue());
    }

    private OptionalDouble income(TextField field) throws NotAFigure {
        return field.getText().isBlank()
                ? OptionalDouble.empty()
                : OptionalDouble.of(read(field, "needs an amount of £0 or more", 0, MOST_WEEKLY));
    }

    private double read(TextField field, String due, double least, double most) throws NotAFigure {
        field.getStyleClass().remove("wrong");
        try {
            double value =
                    new BigDecimal(field.getText().strip().replaceAll("[£,%]", ""))
                            .setScale(2, RoundingMode.HALF_UP)
                            .doubleValue();
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(field, due);
        }
        throw wrong(field, due);
    }

    private NotAFigure wrong(TextField field, String due) {
        field.getStyleClass().add("wrong");
        return new NotAFigure(
                field.getAccessibleText() + ": “" + field.getText() + "” " + due + ".");
    }
}
