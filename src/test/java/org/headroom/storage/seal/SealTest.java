package org.headroom.storage.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// What is sealed comes back to the byte with its password, and not at all without it or changed.
class SealTest {

    private static final int HEADER = 18 + 4 + 16 + 7 + 64;
    private static final int SEALED_BLOCK = 64 * 1024 + 16;

    /// So few that a test need not wait; sealed copies are made with 600,000.
    private static final int QUICK = 1000;

    private static char[] password() {
        return "correct horse battery".toCharArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Seal.seal(new ByteArrayInputStream(plain), out, password(), QUICK);
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, char[] password)
            throws IOException, StoreException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Seal.open(new ByteArrayInputStream(sealed), out, password, "copy.sealed");
        return out.toByteArray();
    }

    private static String refused(byte[] sealed, String password) {
        StoreException e =
                assertThrows(StoreException.class, () -> opened(sealed, password.toCharArray()));
        assertEquals(Reason.REFUSED, e.reason());
        return e.what();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void whatIsSealedComesBackToTheByte(int length) throws Exception {
        byte[] plain = random(length);
        assertArrayEquals(plain, opened(sealed(plain), password()));
    }

    /// OWASP's advice for PBKDF2 with HMAC-SHA-256.
    @Test
    void aKeyIsDerivedInSixHundredThousandSteps() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Seal.seal(new ByteArrayInputStream(random(9)), out, password());
        assertEquals(600_000, ByteBuffer.wrap(out.toByteArray()).getInt(18));
        assertArrayEquals(random(9), opened(out.toByteArray(), password()));
    }

    @Test
    void nothingOfTheContentShowsAndNoTwoSealsAreAlike() throws Exception {
        byte[] plain =
                "A person’s secret, said often. ".repeat(99).getBytes(StandardCharsets.UTF_8);
        byte[] first = sealed(plain);
        String shown = new String(first, StandardCharsets.ISO_8859_1);
        assertTrue(!shown.contains("secret"));
        assertTrue(!Arrays.equals(first, sealed(plain)));
    }

    @Test
    void anotherPasswordIsToldAsSuch() throws Exception {
        assertTrue(
                refused(sealed(random(100)), "correct horse batterz")
                        .contains("The password of copy.sealed is another"));
    }

    @Test
    void anyChangedByteOfTheBeginningIsToldAsAChange() throws Exception {
        byte[] sealed = sealed(random(100));
        for (int at = 18; at < HEADER; at++) {
            byte[] bytes = sealed.clone();
            bytes[at] ^= 1;
            assertTrue(
                    refused(bytes, "correct horse battery").contains("was changed after it was"),
                    "byte " + at);
        }
    }

    @Test
    void changedExchangedAndMissingBlocksAreToldAsAChange() throws Exception {
        byte[] sealed = sealed(random(200_000));
        byte[] flipped = sealed.clone();
        flipped[HEADER + 70_000] ^= 64;
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, HEADER, exchanged, HEADER + SEALED_BLOCK, SEALED_BLOCK);
        System.arraycopy(sealed, HEADER + SEALED_BLOCK, exchanged, HEADER, SEALED_BLOCK);
        byte[] short1 = Arrays.copyOf(sealed, HEADER + 2 * SEALED_BLOCK);
        byte[] short2 = Arrays.copyOf(sealed, sealed.length - 1);
        byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
        byte[] empty = Arrays.copyOf(sealed, HEADER);
        for (byte[] bytes : new byte[][] {flipped, exchanged, short1, short2, longer, empty}) {
            assertTrue(
                    refused(bytes, "correct horse battery").contains("was changed after it was"));
        }
    }

    @Test
    void anotherFileIsNoSealedCopy() {
        StoreException e =
                assertThrows(StoreException.class, () -> opened(random(500), password()));
        assertEquals(Reason.NOT_A_MODEL, e.reason());
    }
}
