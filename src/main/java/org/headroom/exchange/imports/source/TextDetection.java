package org.headroom.exchange.imports.source;

import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceOptions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the characters of a text file are written (imports, section A): UTF-8 with or without a byte
/// order mark, UTF-16 with one, else Windows-1252.
///
/// @param charset that decodes the file
/// @param markLength bytes of the byte order mark, to be skipped
/// @param name as shown to people
record TextDetection(Charset charset, int markLength, String name) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    /// Reads the whole file once, since a single byte near its end may tell.
    static TextDetection of(Path file, SourceOptions options) throws FileFaultException {
        TextDetection detected;
        try (InputStream in = Files.newInputStream(file)) {
            detected = detect(in, file);
        } catch (IOException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE,
                    file.getFileName() + " cannot be read to its end.");
        }
        if (options.encoding().isEmpty()) {
            return detected;
        }
        Charset said = charset(options.encoding().get());
        return said.equals(detected.charset) || said.name().startsWith("UTF-16")
                ? detected
                : new TextDetection(said, detected.markLength, said.displayName());
    }

    private static Charset charset(String name) throws FileFaultException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new FileFaultException(
                    FileFault.Kind.MAPPING,
                    "The mapping names an encoding that does not exist. Use utf-8, utf-16 or"
                            + " windows-1252.");
        }
    }

    private static TextDetection detect(InputStream in, Path file)
            throws IOException, FileFaultException {
        byte[] buffer = new byte[BUFFER];
        int length = in.readNBytes(buffer, 0, BUFFER);
        if (length >= 2 && (buffer[0] & 0xFF) == 0xFF && (buffer[1] & 0xFF) == 0xFE) {
            return new TextDetection(StandardCharsets.UTF_16LE, 2, "UTF-16");
        }
        if (length >= 2 && (buffer[0] & 0xFF) == 0xFE && (buffer[1] & 0xFF) == 0xFF) {
            return new TextDetection(StandardCharsets.UTF_16BE, 2, "UTF-16");
        }
        boolean hasMark =
                length >= 3
                        && (buffer[0] & 0xFF) == 0xEF
                        && (buffer[1] & 0xFF) == 0xBB
                        && (buffer[2] & 0xFF) == 0xBF;
        Utf8Check check = new Utf8Check();
        while (length > 0) {
            check.add(buffer, length, file);
            length = in.readNBytes(buffer, 0, BUFFER);
        }
        if (check.isValid()) {
            return hasMark
                    ? new TextDetection(StandardCharsets.UTF_8, 3, "UTF-8 with byte order mark")
                    : new TextDetection(StandardCharsets.UTF_8, 0, "UTF-8");
        }
        return new TextDetection(WINDOWS, hasMark ? 3 : 0, "Windows-1252");
    }

    /// Whether bytes are well-formed UTF-8, taken in pieces.
    private static final class Utf8Check {
        private static final long ONES = 0x0101_0101_0101_0101L;
        private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

        private boolean valid = true;
        private int due;
        private int lowest = 0x80;
        private int highest = 0xBF;

        void add(byte[] bytes, int length, Path file) throws FileFaultException {
            ByteBuffer words = ByteBuffer.wrap(bytes);
            int i = 0;
            while (i < length) {
                if (due == 0 && i + Long.BYTES <= length && isPlain(words.getLong(i))) {
                    i += Long.BYTES;
                    continue;
                }
                int b = bytes[i] & 0xFF;
                i++;
                if (b == 0) {
                    throw new FileFaultException(
                            FileFault.Kind.WRONG_FORMAT,
                            file.getFileName()
                                    + " holds zero bytes: it is not a text file, or is UTF-16"
                                    + " without a byte order mark. Save it as CSV UTF-8.");
                }
                if (valid) {
                    take(b);
                }
            }
        }

        /// Whether all of eight bytes are ASCII and none is zero: taking one from each then leaves
        /// no highest bit.
        private static boolean isPlain(long eight) {
            return ((eight | eight - ONES) & HIGHEST_BITS) == 0;
        }

        boolean isValid() {
            return valid && due == 0;
        }

        private void take(int b) {
            if (due > 0) {
                valid = b >= lowest && b <= highest;
                lowest = 0x80;
                highest = 0xBF;
                due--;
            } else if (b >= 0xC2 && b <= 0xDF) {
                due = 1;
            } else if (b >= 0xE0 && b <= 0xEF) {
                due = 2;
                lowest = b == 0xE0 ? 0xA0 : 0x80;
                highest = b == 0xED ? 0x9F : 0xBF;
            } else if (b >= 0xF0 && b <= 0xF4) {
                due = 3;
                lowest = b == 0xF0 ? 0x90 : 0x80;
                highest = b == 0xF4 ? 0x8F : 0xBF;
            } else {
                valid = b < 0x80;
            }
        }
    }
}
