package org.headroom.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An Office file packed again so that the same parts are the same bytes: parts in the order of
/// their names, the list of content types first, all with one date.
public final class FixedZip {

    private static final String FIRST = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FixedZip() {}

    public static byte[] of(byte[] office) throws IOException {
        Map<String, byte[]> parts =
                new TreeMap<>((a, b) ->
                        a.equals(b)
                                ? 0
                                : a.equals(FIRST) ? -1 : b.equals(FIRST) ? 1 : a.compareTo(b));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                boolean isBook = entry.getName().endsWith(".xlsx");
                parts.put(entry.getName(), isBook ? ofInner(part) : part);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(office.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(DATE);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// The workbook behind a chart, without the moment and the program that made it.
    private static byte[] ofInner(byte[] office) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(office.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? withoutMoment(part) : part);
                out.closeEntry();
            }
        }
        return of(bytes.toByteArray());
    }

    private static byte[] withoutMoment(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dc(terms)?:(creator|created|modified)[^>]*>[^<]*</[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
