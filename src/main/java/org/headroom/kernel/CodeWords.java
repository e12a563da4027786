package org.headroom.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The codes of a model as people read them.
public final class CodeWords {

    private CodeWords() {}

    /// A code in words: `supported_living` is Supported living, `18-64` is 18–64.
    public static String of(String code) {
        String text = code.replace('_', ' ').replaceAll("(?<=\\d)-(?=\\d)", "\u2013");
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// A key of several codes: `supported_living|18-64|physical` is Supported living, 18–64,
    /// Physical. A star, which stands for every key without a value of its own, is All others.
    public static String ofKey(String key) {
        if (key.equals("*")) {
            return "All others";
        }
        return Arrays.stream(key.split("\\|", -1))
                .map(CodeWords::of)
                .collect(Collectors.joining(", "));
    }
}
