package org.headroom.exchange.imports.value;

import java.util.Locale;

/// The plain forms in which headings and values of extracts are compared.
public final class Words {

    private Words() {}

    /// A heading by its letters and digits alone, so that `Event Start Date`, `Event_Start_Date`
    /// and `EVENT START DATE` are one.
    public static String heading(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /// Whether a text is a heading whose plain form is known.
    public static boolean isHeading(String text, String plain) {
        int at = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                int lower = Character.toLowerCase(c);
                if (at >= plain.length() || plain.codePointAt(at) != lower) {
                    return false;
                }
                at += Character.charCount(lower);
            }
        }
        return at == plain.length();
    }

    /// A value with `_`, `:` and every Unicode space and dash alike, in lower case, so that
    /// `Long_Term_Support:_Community` and `Long term support – community` are one.
    public static String value(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
            } else {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /// The first character that [#value] keeps, in its own case; a space where there is none.
    public static char initial(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isGap(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /// The text without spaces of any kind around it.
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Whether there is nothing but spaces of any kind.
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }

    private static boolean isGap(char c) {
        return c == '_' || c == ':' || isDash(c) || isSpace(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2212' || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
