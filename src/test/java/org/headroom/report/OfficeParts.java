package org.headroom.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of an Office file, unpacked.
final class OfficeParts {

    private OfficeParts() {}

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// One part as text.
    static String text(byte[] file, String name) throws IOException {
        String text = parts(file).get(name);
        if (text == null) {
            throw new NoSuchElementException(name);
        }
        return text;
    }

    /// Names and texts of all parts.
    static String all(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        parts(file)
                .forEach((name, text) -> all.append(name).append('\n').append(text).append('\n'));
        return all.toString();
    }
}
