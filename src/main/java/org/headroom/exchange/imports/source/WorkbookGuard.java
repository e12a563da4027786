package org.headroom.exchange.imports.source;

import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks through a workbook before anything of it is read: what it unpacks to, and whether it
/// brings macros, links to other files or document type declarations.
final class WorkbookGuard {

    static final int MOST_PARTS = 200;
    static final long MOST_BYTES = 300L << 20;

    private static final int LARGEST_RATIO = 100;
    private static final long RATIO_COUNTS_FROM = 1 << 20;
    private static final int HEAD = 4096;

    private final String name;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private boolean isWorkbook;

    private WorkbookGuard(String name) {
        this.name = name;
    }

    static void check(Path file, String name) throws FileFaultException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new WorkbookGuard(name).check(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new FileFaultException(
                    FileFault.Kind.DAMAGED,
                    name
                            + " is damaged and cannot be unpacked. Open it in Excel and save it"
                            + " again.");
        }
    }

    private void check(ZipFile zip) throws IOException, FileFaultException {
        if (zip.size() > MOST_PARTS) {
            throw tooLarge(" has " + zip.size() + " parts; " + MOST_PARTS + " are allowed.");
        }
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String part = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (!names.add(part)) {
                throw new FileFaultException(
                        FileFault.Kind.DAMAGED,
                        name + " holds two parts of one name. Save it again in Excel.");
            }
            refusePart(part);
            unpack(zip, entry, part);
        }
        if (!isWorkbook) {
            throw notAWorkbook(names);
        }
    }

    private void refusePart(String part) throws FileFaultException {
        if (part.endsWith("vbaproject.bin") || part.contains("/macrosheets/")) {
            throw macros();
        }
        if (part.startsWith("xl/externallinks/")) {
            throw new FileFaultException(
                    FileFault.Kind.EXTERNAL_LINKS,
                    name
                            + " takes values from other files (external links) and is not read. In"
                            + " Excel choose Data, Edit Links, Break Link, and save it.");
        }
        isWorkbook |= part.equals("xl/workbook.xml");
    }

    private void unpack(ZipFile zip, ZipEntry entry, String part)
            throws IOException, FileFaultException {
        long own = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int read = in.readNBytes(buffer, 0, HEAD);
            refuseHead(part, read);
            while (read > 0) {
                own += read;
                unpacked += read;
                if (unpacked > MOST_BYTES) {
                    throw tooLarge(
                            " unpacks to more than "
                                    + (MOST_BYTES >> 20)
                                    + " MB. Save the sheet as CSV and import that.");
                }
                long packed = Math.max(1, entry.getCompressedSize());
                if (own > RATIO_COUNTS_FROM && own / packed > LARGEST_RATIO) {
                    throw tooLarge(
                            " unpacks to more than "
                                    + LARGEST_RATIO
                                    + " times its size. Save the sheet as CSV and import that.");
                }
                read = in.read(buffer);
            }
        }
    }

    private void refuseHead(String part, int length) throws FileFaultException {
        if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
            return;
        }
        String head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        if (head.replace("\0", "").toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw doctype(name);
        }
        if (part.equals("[content_types].xml")
                && head.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macros();
        }
    }

    static FileFaultException doctype(String name) {
        return new FileFaultException(
                FileFault.Kind.DOCTYPE,
                name
                        + " holds a document type declaration (DOCTYPE), which no workbook of Excel"
                        + " has, and is not read. Open it in Excel and save it again.");
    }

    private FileFaultException notAWorkbook(Set<String> parts) {
        String what = "an archive that holds no workbook";
        if (parts.contains("xl/workbook.bin")) {
            what = "a binary workbook (.xlsb)";
        } else if (parts.contains("content.xml")) {
            what = "an OpenDocument file";
        } else if (parts.contains("word/document.xml")) {
            what = "a Word document";
        } else if (parts.contains("ppt/presentation.xml")) {
            what = "a PowerPoint presentation";
        }
        return new FileFaultException(
                FileFault.Kind.WRONG_FORMAT,
                name + " is " + what + ". Save the table as XLSX or CSV.");
    }

    private FileFaultException macros() {
        return new FileFaultException(
                FileFault.Kind.MACROS,
                name
                        + " holds macros and is not opened. Save it as a workbook without macros"
                        + " (.xlsx).");
    }

    private FileFaultException tooLarge(String message) {
        return new FileFaultException(FileFault.Kind.TOO_LARGE, name + message);
    }
}
