package org.headroom.exchange.imports.personal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Replaces the identifiers of persons by keyed hashes. The same identifier has the same pseudonym
/// under the same key; without the key, which stays in the model's own data, nobody can try
/// identifiers out.
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES_KEPT = 12;

    private final Mac mac;
    private final Map<String, String> known = new HashMap<>();

    /// @param key secret of the model, not empty
    public Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /// The pseudonym of an identifier, which counts to the letter: leading zeros and case tell
    /// persons apart.
    public String of(String identifier) {
        return known.computeIfAbsent(identifier, this::hash);
    }

    private String hash(String identifier) {
        byte[] hash = mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES_KEPT);
    }
}
