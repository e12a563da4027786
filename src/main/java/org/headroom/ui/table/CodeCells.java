package org.headroom.ui.table;

import org.headroom.domain.Model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The cells of a column that hold codes of the model, as `supported_living`, and that people read
/// and type in words, as Supported living.
final class CodeCells {

    private final Function<Model, List<String>> names;
    private final UnaryOperator<String> words;
    private final boolean isOpen;
    private List<String> codes = List.of();
    private Optional<Model> known = Optional.empty();

    /// @param names the codes of the model
    /// @param words what people call a code
    /// @param isOpen whether others may be typed beside them
    CodeCells(Function<Model, List<String>> names, UnaryOperator<String> words, boolean isOpen) {
        this.names = names;
        this.words = words;
        this.isOpen = isOpen;
    }

    /// The codes of a model; gathered once for each, since a paste asks for them cell by cell.
    private List<String> of(Model model) {
        if (known.map(m -> m != model).orElse(true)) {
            codes = names.apply(model);
            known = Optional.of(model);
        }
        return codes;
    }

    /// The code that was typed, itself or in words; what was typed where it is none.
    String code(String typed, Model model) {
        String text = typed.strip();
        List<String> all = of(model);
        return all.stream()
                .filter(text::equals)
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(c ->
                                        c.equalsIgnoreCase(text)
                                                || words.apply(c).equalsIgnoreCase(text))
                                .findFirst())
                .orElse(typed);
    }

    /// What can be chosen, in words; nothing where anything may be typed.
    List<String> options(Model model) {
        return isOpen ? List.of() : of(model).stream().map(words).toList();
    }
}
