package org.headroom.exchange.imports.value;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads amounts as ledgers and care systems write them: with £, thousands commas or spaces, and
/// negative as `-12.34`, `(12.34)`, `12.34-` or with U+2212.
public final class Amounts {

    /// The largest amount that is taken for meant: a million million.
    public static final double LARGEST = 1e12;

    private static final int LONGEST = 40;
    private static final Pattern PLAIN =
            Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+");

    private Amounts() {}

    /// The amount, or nothing where the text is none.
    public static OptionalDouble parse(String text) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String rest = Words.trim(text);
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
        if (!PLAIN.matcher(spaced).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(spaced.replace(",", "").replace(" ", ""));
        if (value > LARGEST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(negative && value != 0 ? -value : value);
    }

    private static String withPlainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(Words.isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return plain.toString();
    }
}
