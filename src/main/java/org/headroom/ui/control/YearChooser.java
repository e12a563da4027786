package org.headroom.ui.control;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.function.Consumer;

/// Chooses one of the plan years.
public final class YearChooser extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<FinancialYear> chosen;
    private List<FinancialYear> years = List.of();

    public YearChooser(Consumer<FinancialYear> chosen) {
        this.chosen = chosen;
        getStyleClass().add("year-chooser");
        setMaxHeight(USE_PREF_SIZE);
    }

    /// Shows years with one of them chosen.
    public void show(List<FinancialYear> available, FinancialYear year) {
        if (!available.equals(years)) {
            years = List.copyOf(available);
            getChildren().clear();
            for (FinancialYear each : years) {
                getChildren().add(button(each));
            }
        }
        for (int i = 0; i < years.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(years.get(i).equals(year));
        }
    }

    private ToggleButton button(FinancialYear year) {
        ToggleButton button = new ToggleButton(year.toString());
        button.setAccessibleText("Show " + year);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        boolean isFirst = year.equals(years.getFirst());
        boolean isLast = year.equals(years.getLast());
        button.getStyleClass().add(isFirst ? "left-pill" : isLast ? "right-pill" : "center-pill");
        button.setOnAction(e -> {
            button.setSelected(true);
            chosen.accept(year);
        });
        return button;
    }
}
