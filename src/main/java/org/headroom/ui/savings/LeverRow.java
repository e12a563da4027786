package org.headroom.ui.savings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.headroom.domain.Driver;
import org.headroom.engine.goal.MixSolver;
import org.headroom.ui.control.DriverScale;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A lever that may close the gap: whether it is pulled, between which values, and how willingly.
final class LeverRow {

    private final Driver driver;
    private final String key;
    private final DriverScale scale;
    private final CheckBox pulled;
    private final TextField low;
    private final TextField high;
    private final TextField preference;
    private final Label unit = new Label();

    /// @param low least value that the model's range gives, if there is one
    /// @param high greatest value
    LeverRow(Driver driver, String key, OptionalDouble low, OptionalDouble high) {
        this.driver = driver;
        this.key = key;
        scale = DriverScale.of(driver.unit());
        String id = "lever-" + driver.code().replace('_', '-');
        pulled = new CheckBox(driver.label());
        pulled.setId(id);
        this.low = field(id + "-low", "Least " + driver.label(), text(low));
        this.high = field(id + "-high", "Greatest " + driver.label(), text(high));
        preference = field(id + "-preference", "Preference of " + driver.label(), "1");
        unit.setText(scale.unitText());
        unit.getStyleClass().add("muted");
    }

    private String text(OptionalDouble value) {
        return value.isPresent() ? scale.text(value.getAsDouble()) : "";
    }

    private static TextField field(String id, String name, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(name);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setPrefColumnCount(5);
        return field;
    }

    /// Its parts, in the order of the columns.
    List<Node> parts() {
        return List.of(pulled, low, high, unit, preference);
    }

    boolean isPulled() {
        return pulled.isSelected();
    }

    /// What the solver is given; empty where a bound or the preference is no number, or the bounds
    /// are the wrong way round.
    Optional<MixSolver.Choice> choice() {
        OptionalDouble least = scale.parse(low.getText(), 0);
        OptionalDouble most = scale.parse(high.getText(), 0);
        OptionalDouble willing = number(preference.getText());
        boolean isMeant =
                least.isPresent()
                        && most.isPresent()
                        && willing.isPresent()
                        && least.getAsDouble() < most.getAsDouble()
                        && willing.getAsDouble() > 0;
        return isMeant
                ? Optional.of(
                        new MixSolver.Choice(
                                driver,
                                key,
                                least.getAsDouble(),
                                most.getAsDouble(),
                                willing.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// Why it cannot be used as it stands.
    String fault() {
        return driver.label() + " needs a least and a greater value, and a preference above 0.";
    }
}
