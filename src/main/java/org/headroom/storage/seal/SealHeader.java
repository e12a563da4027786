package org.headroom.storage.seal;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The beginning of a sealed file: how the key is derived, and two sums by which a wrong password
/// is told from a changed file.
///
/// @param bytes all of it, which also seals every block
record SealHeader(byte[] bytes) {

    static final int NONCE_PREFIX = 7;

    private static final byte[] MAGIC = "HEADROOM SEALED 1\n".getBytes(StandardCharsets.US_ASCII);

    /// As OWASP advises for PBKDF2 with HMAC-SHA-256.
    static final int ITERATIONS = 600_000;

    /// A file that asks for more would only keep the processor busy.
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final int SALT = 16;
    private static final int SUM = 32;
    private static final int FIRST_SALT = MAGIC.length + Integer.BYTES;
    private static final int FIRST_PREFIX = FIRST_SALT + SALT;
    private static final int FIRST_SUM = FIRST_PREFIX + NONCE_PREFIX;
    private static final int LENGTH = FIRST_SUM + 2 * SUM;

    /// Keys of a sealed file.
    ///
    /// @param block encrypts blocks
    /// @param check tells a wrong password
    record Keys(SecretKeySpec block, SecretKeySpec check) {}

    /// A new header with its keys.
    record Made(SealHeader header, Keys keys) {}

    static Made make(char[] password, int iterations) throws GeneralSecurityException {
        byte[] random = new byte[SALT + NONCE_PREFIX];
        new SecureRandom().nextBytes(random);
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.put(MAGIC).putInt(iterations).put(random);
        SealHeader header = new SealHeader(bytes.array());
        Keys keys = header.derived(password);
        bytes.put(header.mac(keys));
        bytes.put(header.sum());
        return new Made(header, keys);
    }

    /// The header of a file.
    ///
    /// @param name of the file, for messages
    /// @throws StoreException if it is none, or was changed
    static SealHeader read(InputStream in, String name)
            throws IOException, StoreException, GeneralSecurityException {
        byte[] bytes = in.readNBytes(LENGTH);
        if (bytes.length < MAGIC.length
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new StoreException(
                    Reason.NOT_A_MODEL, name + " is not a sealed copy. Nothing was written.");
        }
        SealHeader header = new SealHeader(bytes);
        boolean isWhole =
                bytes.length == LENGTH
                        && MessageDigest.isEqual(
                                header.sum(), Arrays.copyOfRange(bytes, LENGTH - SUM, LENGTH));
        if (!isWhole || header.iterations() < 1 || header.iterations() > MOST_ITERATIONS) {
            throw changed(name);
        }
        return header;
    }

    static StoreException changed(String name) {
        return new StoreException(
                Reason.REFUSED,
                name
                        + " was changed after it was sealed, or did not arrive whole. Nothing was"
                        + " written. Ask for it again.");
    }

    /// The keys, if the password is the one that the file was sealed with.
    Keys keys(char[] password, String name) throws StoreException, GeneralSecurityException {
        Keys keys = derived(password);
        byte[] kept = Arrays.copyOfRange(bytes, FIRST_SUM, FIRST_SUM + SUM);
        if (!MessageDigest.isEqual(mac(keys), kept)) {
            throw new StoreException(
                    Reason.REFUSED,
                    "The password of " + name + " is another. Nothing was written.");
        }
        return keys;
    }

    /// What the nonce of every block begins with.
    byte[] noncePrefix() {
        return Arrays.copyOfRange(bytes, FIRST_PREFIX, FIRST_PREFIX + NONCE_PREFIX);
    }

    private int iterations() {
        return ByteBuffer.wrap(bytes).getInt(MAGIC.length);
    }

    private Keys derived(char[] password) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(bytes, FIRST_SALT, FIRST_SALT + SALT);
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations(), 512);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded();
            return new Keys(
                    new SecretKeySpec(key, 0, 32, "AES"),
                    new SecretKeySpec(key, 32, 32, "HmacSHA256"));
        } finally {
            spec.clearPassword();
        }
    }

    private byte[] mac(Keys keys) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(keys.check());
        return mac.doFinal(Arrays.copyOf(bytes, FIRST_SUM));
    }

    private byte[] sum() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, FIRST_SUM + SUM));
    }
}
