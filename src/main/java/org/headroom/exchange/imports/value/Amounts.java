package org.headroom.exchange.imports.value;

import java.util.OptionalDouble;

/// Reads amounts as ledgers and care systems write them: with £, thousands commas or spaces, and
/// negative as `-12.34`, `(12.34)`, `12.34-` or with U+2212.
public final class Amounts {

    /// The largest amount that is taken for meant: a million million.
    public static final double LARGEST = 1e12;

    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    private Amounts() {}

    /// The amount, or nothing where the text is none.
    public static OptionalDouble parse(String text) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String rest = Words.trim(text);
        if (rest.startsWith("£") && rest.endsWith(")")) {
            rest = Words.trim(rest.substring(1));
        }
        int signs = 0;
        if (rest.startsWith("(") && rest.endsWith(")") && rest.length() > 1) {
            rest = Words.trim(rest.substring(1, rest.length() - 1));
            signs++;
        }
        for (int pass = 0; pass < 2 && !rest.isEmpty(); pass++) {
            if (Words.isDash(rest.charAt(0))) {
                rest = Words.trim(rest.substring(1));
                signs++;
            } else if (rest.charAt(0) == '£') {
                rest = Words.trim(rest.substring(1));
            }
        }
        if (!rest.isEmpty() && Words.isDash(rest.charAt(rest.length() - 1))) {
            rest = Words.trim(rest.substring(0, rest.length() - 1));
            signs++;
        }
        return signs > 1 ? OptionalDouble.empty() : number(rest, signs == 1);
    }

    /// A share given as a fraction or as a percentage, as `0.8` or `80%`.
    public static OptionalDouble parseShare(String text) {
        String rest = Words.trim(text);
        if (rest.endsWith("%")) {
            OptionalDouble percent = parse(rest.substring(0, rest.length() - 1));
            return percent.isPresent()
                    ? OptionalDouble.of(percent.getAsDouble() / 100)
                    : OptionalDouble.empty();
        }
        return parse(rest);
    }

    private static OptionalDouble number(String text, boolean negative) {
        String spaced = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9') {
                spaced = withPlainSpaces(text);
                break;
            }
        }
        if (!isPlain(spaced)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(withoutSeparators(spaced));
        if (value > LARGEST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(negative && value != 0 ? -value : value);
    }

    /// Digits, with thousands apart or not, and decimals or none: `1,234.5`, `1234.`, `.5`. Read by
    /// hand, since a pattern takes most of the time that a large extract needs.
    private static boolean isPlain(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        for (int i = whole + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return whole == 0 ? text.length() > 1 : isWhole(text, whole);
    }

    private static boolean isWhole(String text, int length) {
        int digits = 0;
        boolean isGrouped = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (c == ',' || c == ' ') {
                boolean isGroup = isGrouped ? digits == GROUP : digits >= 1 && digits <= GROUP;
                if (!isGroup) {
                    return false;
                }
                isGrouped = true;
                digits = 0;
            } else {
                return false;
            }
        }
        return isGrouped ? digits == GROUP : digits > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutSeparators(String text) {
        return text.indexOf(',') < 0 && text.indexOf(' ') < 0
                ? text
                : text.replace(",", "").replace(" ", "");
    }

    private static String withPlainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(Words.isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return plain.toString();
    }
}
