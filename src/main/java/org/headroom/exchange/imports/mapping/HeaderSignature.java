package org.headroom.exchange.imports.mapping;

import org.headroom.exchange.imports.value.Words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// What a mapping is remembered by: the headings of an extract, by their letters and digits, in
/// whatever order they stand.
public final class HeaderSignature {

    private HeaderSignature() {}

    /// The signature; the same for every extract with these headings.
    public static String of(List<String> headings) {
        String plain =
                headings.stream().map(Words::heading).sorted().collect(Collectors.joining("|"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
