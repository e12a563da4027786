package org.headroom.domain;

import java.time.LocalDate;
import java.util.Locale;

/// A signature under one state of a model.
///
/// @param who signed, by name
/// @param account whose account of the computer it was done from
/// @param digest of what was signed, 64 hexadecimal digits: a model that has another one was
///   changed since
/// @param words what was said with it, may be empty
public record SignOff(
        AssuranceRole role,
        String who,
        String account,
        LocalDate signedOn,
        String digest,
        String words) {

    /// Whether two names are one person's: case and spacing do not tell people apart.
    public static boolean isSamePerson(String one, String other) {
        return !one.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
