package org.headroom.storage.seal;

import org.headroom.session.StoreException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Seals bytes with a password and opens what was sealed, block by block, so that memory does not
/// grow with the file. What is opened is written before its end is known to be right: it goes to a
/// file that is thrown away if it is not.
public final class Seal {

    /// The shortest password that is taken: about three words.
    public static final int SHORTEST_PASSWORD = 12;

    private static final int BLOCK = 64 * 1024;
    private static final int TAG = 16;

    private Seal() {}

    /// Seals.
    public static void seal(InputStream plain, OutputStream sealed, char[] password)
            throws IOException {
        seal(plain, sealed, password, SealHeader.ITERATIONS);
    }

    static void seal(InputStream plain, OutputStream sealed, char[] password, int iterations)
            throws IOException {
        try {
            SealHeader.Made made = SealHeader.make(password, iterations);
            sealed.write(made.header().bytes());
            byte[] block = plain.readNBytes(BLOCK);
            for (int n = 0; ; n++) {
                byte[] next = plain.readNBytes(BLOCK);
                boolean isLast = next.length == 0;
                Cipher cipher = cipher(Cipher.ENCRYPT_MODE, made.header(), made.keys(), n, isLast);
                sealed.write(cipher.doFinal(block));
                if (isLast) {
                    return;
                }
                block = next;
            }
        } catch (GeneralSecurityException e) {
            throw everyPlatformHasIt(e);
        }
    }

    /// Opens what was sealed.
    ///
    /// @param name of the file, for messages
    /// @throws StoreException if it is no sealed file, the password is another, or it was changed
    public static void open(InputStream sealed, OutputStream plain, char[] password, String name)
            throws IOException, StoreException {
        try {
            SealHeader header = SealHeader.read(sealed, name);
            SealHeader.Keys keys = header.keys(password, name);
            byte[] block = sealed.readNBytes(BLOCK + TAG);
            for (int n = 0; ; n++) {
                byte[] next = sealed.readNBytes(BLOCK + TAG);
                boolean isLast = next.length == 0;
                plain.write(cipher(Cipher.DECRYPT_MODE, header, keys, n, isLast).doFinal(block));
                if (isLast) {
                    return;
                }
                block = next;
            }
        } catch (AEADBadTagException e) {
            StoreException changed = SealHeader.changed(name);
            changed.initCause(e);
            throw changed;
        } catch (GeneralSecurityException e) {
            throw everyPlatformHasIt(e);
        }
    }

    private static Cipher cipher(
            int mode, SealHeader header, SealHeader.Keys keys, int n, boolean isLast)
            throws GeneralSecurityException {
        ByteBuffer nonce = ByteBuffer.allocate(12);
        nonce.put(header.noncePrefix()).putInt(n).put((byte) (isLast ? 1 : 0));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.block(), new GCMParameterSpec(8 * TAG, nonce.array()));
        cipher.updateAAD(header.bytes());
        return cipher;
    }

    private static IllegalStateException everyPlatformHasIt(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform has AES, PBKDF2 and SHA-256", e);
    }
}
