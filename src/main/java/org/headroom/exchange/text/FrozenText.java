package org.headroom.exchange.text;

import org.headroom.domain.Model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Texts in one piece of bytes, as an approved version keeps them: the same texts give the same
/// bytes.
public final class FrozenText {

    /// The time that every entry bears, so that bytes do not depend on the hour.
    private static final FileTime TIMELESS = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private FrozenText() {}

    /// The text form of a model.
    public static byte[] of(Model model) {
        Map<String, FolderWriter.Content> contents = FolderWriter.contents(model);
        return zip(zip -> {
            for (Map.Entry<String, FolderWriter.Content> file : contents.entrySet()) {
                begin(zip, file.getKey());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                file.getValue().writeTo(bytes);
                bytes.writeTo(zip);
                zip.closeEntry();
            }
        });
    }

    /// Some texts by name.
    public static byte[] of(Map<String, String> texts) {
        return zip(zip -> {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                begin(zip, text.getKey());
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        });
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(TIMELESS);
        zip.putNextEntry(entry);
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every text", e);
        }
        return bytes.toByteArray();
    }

    /// The texts by name.
    public static Map<String, String> texts(byte[] frozen) {
        Map<String, String> texts = new LinkedHashMap<>();
        contents(frozen)
                .forEach((name, text) -> texts.put(name, new String(text, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> contents(byte[] frozen) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(frozen))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                contents.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was frozen is sealed", e);
        }
        return contents;
    }

    /// Writes a frozen model's files into a new folder, to the byte as they were frozen.
    ///
    /// @throws IOException if the folder holds something already or cannot be written
    public static void thaw(byte[] frozen, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IOException(
                        "The folder " + folder + " is not empty. Nothing was written.");
            }
        }
        for (Map.Entry<String, String> text : texts(frozen).entrySet()) {
            Path file = folder.resolve(Path.of(text.getKey()).getFileName());
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// Reads a frozen model. What is in it concerns people, so it does not touch the disk.
    public static TextReading read(byte[] frozen) {
        return TextForm.read(contents(frozen));
    }
}
