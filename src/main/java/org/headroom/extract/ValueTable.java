package org.headroom.extract;

import java.util.List;
import java.util.Optional;

/// The different words that a column of an extract holds, and what each of them means in the model.
///
/// @param field the model's column, as `service_type`
/// @param heading the extract's
/// @param words those without a meaning first, then by number of rows
/// @param choices what a word can mean
public record ValueTable(String field, String heading, List<Word> words, List<String> choices) {

    public ValueTable {
        words = List.copyOf(words);
        choices = List.copyOf(choices);
    }

    /// A word of the extract.
    ///
    /// @param text as it stands
    /// @param rows how many rows have it
    /// @param meaning the model's word; empty where it has none yet
    public record Word(String text, int rows, Optional<String> meaning) {}

    /// How many words have no meaning yet.
    public long unknown() {
        return words.stream().filter(word -> word.meaning().isEmpty()).count();
    }
}
