package org.headroom.ui.control;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Chooses one of a few things that are all in sight.
public final class PillChooser<T> extends HBox {

    private final List<T> choices;

    /// @param id of the row of buttons; each button's is this and its place from 0
    /// @param name what is chosen, for screen readers
    /// @param words what a choice is called
    public PillChooser(
            String id,
            String name,
            List<T> choices,
            Function<T, String> words,
            Consumer<T> chosen) {
        this(id, name, choices, choice -> id + "-" + choices.indexOf(choice), words, chosen);
    }

    /// @param ids of the buttons
    public PillChooser(
            String id,
            String name,
            List<T> choices,
            Function<T, String> ids,
            Function<T, String> words,
            Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        setId(id);
        getStyleClass().add("year-chooser");
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setId(ids.apply(choice));
            button.setAccessibleText(name + " " + words.apply(choice));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.getStyleClass().add(shape(i));
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.accept(choice);
            });
            getChildren().add(button);
        }
        show(choices.getFirst());
    }

    private String shape(int at) {
        return at == 0 ? "left-pill" : at == choices.size() - 1 ? "right-pill" : "center-pill";
    }

    /// Shows which one is chosen.
    public void show(T choice) {
        int at = choices.indexOf(choice);
        for (int i = 0; i < choices.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(i == at);
        }
    }
}
