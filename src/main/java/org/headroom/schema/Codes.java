package org.headroom.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words by which rows name the values of an enum: lower case, as `purchased`.
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// The value that a word names.
    ///
    /// @throws IllegalArgumentException if it names none
    public static <E extends Enum<E>> E parse(String code, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "Not one of " + String.join(", ", of(type)) + ": " + code);
    }

    static <E extends Enum<E>> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }
}
