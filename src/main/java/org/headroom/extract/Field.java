package org.headroom.extract;

import java.util.List;

/// A column of the model that an extract can fill.
///
/// @param name as in the text form, as `person_id`
/// @param needed whether an extract without it is refused
/// @param content what stands in it
/// @param synonyms headings that councils use for it, likeliest first
public record Field(String name, boolean needed, Content content, List<String> synonyms) {

    public Field {
        synonyms = List.copyOf(synonyms);
    }

    /// What stands in a column.
    public enum Content {
        TEXT,
        DAY,
        AGE_GROUP,
        /// £ for some time.
        AMOUNT,
        /// A plain number.
        NUMBER
    }

    public static Field needed(String name, Content content, String... synonyms) {
        return new Field(name, true, content, List.of(synonyms));
    }

    public static Field optional(String name, Content content, String... synonyms) {
        return new Field(name, false, content, List.of(synonyms));
    }
}
