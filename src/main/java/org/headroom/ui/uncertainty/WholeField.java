package org.headroom.ui.uncertainty;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.util.Locale;
import java.util.function.IntConsumer;

/// A whole number that Enter keeps and Escape leaves as it was.
final class WholeField extends TextField {

    private String shown = "";

    /// @param kept told a number that was typed
    WholeField(String id, String name, double width, IntConsumer kept) {
        setId(id);
        setAccessibleText(name);
        setPrefWidth(width);
        setMinWidth(width);
        setAlignment(Pos.CENTER_RIGHT);
        setOnAction(e -> {
            try {
                kept.accept(Integer.parseInt(getText().strip().replace(",", "")));
            } catch (NumberFormatException wrong) {
                setText(shown);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                setText(shown);
            }
        });
        focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is) {
                        setText(shown);
                    }
                });
    }

    /// Shows the number that is kept.
    void show(int number, String format) {
        shown = String.format(Locale.UK, format, number);
        if (!isFocused()) {
            setText(shown);
        }
    }
}
