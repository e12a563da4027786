package org.headroom.ui.help;

/// Words of one look within a paragraph of the guide.
///
/// @param target where a link leads, a file name or heading; empty where it is none
public record Span(String text, Look look, String target) {

    /// How words look.
    public enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        LINK
    }

    static Span of(String text, Look look) {
        return new Span(text, look, "");
    }
}
