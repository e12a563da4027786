package org.headroom.trust;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Bytes broken by dice: single bytes, parts copied over others, ends cut off.
public final class Mutation {

    private static final int LONGEST_COPY = 200;

    /// Bytes that mean something in one of the formats.
    private static final byte[] HOSTILE = {
        0, '"', ',', '\n', '\r', ';', '-', '(', '=', (byte) 0xFF, '<', '9', '/'
    };

    private Mutation() {}

    /// A broken copy.
    ///
    /// @param most changes that are made to it
    public static byte[] of(byte[] whole, SplittableRandom dice, int most) {
        byte[] bytes = whole.clone();
        int changes = 1 + dice.nextInt(most);
        for (int i = 0; i < changes; i++) {
            int at = dice.nextInt(bytes.length);
            switch (dice.nextInt(4)) {
                case 0 -> bytes[at] = HOSTILE[dice.nextInt(HOSTILE.length)];
                case 1 -> bytes[at] = (byte) dice.nextInt(256);
                case 2 -> {
                    int length = Math.min(dice.nextInt(LONGEST_COPY), bytes.length - at);
                    int from = dice.nextInt(bytes.length - length + 1);
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                default -> {
                    if (dice.nextInt(20) == 0) {
                        bytes = Arrays.copyOf(bytes, Math.max(1, at));
                    }
                }
            }
        }
        return bytes;
    }
}
