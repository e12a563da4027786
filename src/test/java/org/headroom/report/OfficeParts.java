package org.headroom.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of an Office file, unpacked, with those of the workbooks behind its charts.
final class OfficeParts {

    /// What nobody may find in a file that leaves the council, by the name of the part and its
    /// text.
    private static final Map<String, Pattern> UNWANTED =
            Map.of(
                    "macro",
                    Pattern.compile("vbaProject|macroEnabled|/activeX/|\\.bin\\n"),
                    "external link",
                    Pattern.compile("TargetMode=\"External\"|externalLink"),
                    "hidden sheet, row or column",
                    Pattern.compile(
                            "state=\"(hidden|veryHidden)\"|<(row|col)\\b[^>]* hidden=\"(1|true)\""),
                    "hidden slide",
                    Pattern.compile("<p:sld\\b[^>]* show=\"(0|false)\""),
                    "hidden text",
                    Pattern.compile("<w:vanish\\b|<w:(ins|del)\\b"),
                    "comment",
                    Pattern.compile("comments?\\d*\\.xml|commentAuthors"),
                    "author",
                    Pattern.compile(
                            "<(dc:creator|cp:lastModifiedBy|Manager|Company)\\b[^>/]*>[^<]+<"),
                    "pivot cache",
                    Pattern.compile("pivotCache"),
                    "formula",
                    Pattern.compile("<f\\b[^>]*>"));

    private OfficeParts() {}

    /// Names and texts; the parts of a file within the file are named behind its own name.
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        add(parts, "", file);
        return parts;
    }

    private static void add(Map<String, String> parts, String before, byte[] file)
            throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                String name = before + entry.getName();
                parts.put(name, new String(bytes, StandardCharsets.UTF_8));
                if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                    add(parts, name + "!", bytes);
                }
            }
        }
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

    /// What a file holds that it may not, and where.
    static List<String> unwanted(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        parts(file)
                .forEach((name, text) -> {
                    String part = name + "\n" + (name.endsWith(".png") ? "" : text);
                    UNWANTED.forEach((what, pattern) -> {
                        if (pattern.matcher(part).find()) {
                            found.add(what + " in " + name);
                        }
                    });
                });
        return found;
    }
}
