package org.headroom.ui.shell;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import org.headroom.session.MonthEdits;
import org.headroom.ui.control.Em;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Chooses one of the months that are kept. There is nothing to see where none is.
public final class MonthChooser extends ChoiceBox<LocalDate> {

    private boolean isFilling;

    /// @param id for tests
    /// @param text what it chooses, for those who do not see it
    /// @param chosen is told of a month that a person chose
    public MonthChooser(String id, String text, Consumer<LocalDate> chosen) {
        setId(id);
        setAccessibleText(text);
        Em.prefWidth(this, 168);
        setConverter(new Names());
        valueProperty()
                .addListener((o, was, is) -> {
                    if (is != null && !isFilling) {
                        chosen.accept(is);
                    }
                });
    }

    /// Shows the months that there are, one of them chosen.
    public void fill(List<LocalDate> months, Optional<LocalDate> chosen) {
        isFilling = true;
        if (!getItems().equals(months)) {
            getItems().setAll(months);
        }
        setValue(chosen.orElse(null));
        isFilling = false;
        setVisible(!months.isEmpty());
        setManaged(!months.isEmpty());
    }

    private static final class Names extends StringConverter<LocalDate> {

        @Override
        public String toString(LocalDate monthEnd) {
            return monthEnd == null ? "" : MonthEdits.named(monthEnd);
        }

        @Override
        public LocalDate fromString(String text) {
            throw new UnsupportedOperationException("Months are chosen, not typed");
        }
    }
}
