package org.headroom.ui.help;

import java.util.List;

/// A part of a topic of the guide, as it stands below the one before.
public sealed interface Block {

    /// A heading within a topic.
    record Heading(String text) implements Block {}

    /// Words that wrap.
    record Paragraph(List<Span> words) implements Block {}

    /// A list, with bullets or with numbers.
    record Items(boolean isNumbered, List<List<Span>> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Lines as they are, such as commands and formulas.
    record Code(String text) implements Block {}

    /// A table; a head without words has none.
    record Grid(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// A picture of the guide.
    ///
    /// @param file its name, from the folder of the guide
    /// @param says what it shows, for those who do not see it
    record Picture(String file, String says) implements Block {}
}
