package org.headroom.exchange.imports.source;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceFormat;
import org.headroom.extract.SourceOptions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by its first bytes what a file really is, whatever its name says.
final class FileInspection {

    private static final int HEAD = 4096;
    private static final Pattern PHOTO =
            Pattern.compile("....ftyp(hei[cxs]|mif1|msf1|avif)", Pattern.DOTALL);
    private static final Pattern DRAWING =
            Pattern.compile(
                    "(\u00EF\u00BB\u00BF)?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)?(<!DOCTYPE svg[^>]*>\\s*)?<svg\\b",
                    Pattern.DOTALL);

    private FileInspection() {}

    static TableSource inspect(Path file, SourceOptions options) throws FileFaultException {
        byte[] head = head(file);
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (head.length == 0) {
            throw new FileFaultException(
                    FileFault.Kind.EMPTY,
                    name + " is empty: it holds 0 bytes. Save the extract again.");
        }
        refuseOtherKinds(file, name, head);
        boolean isZip = startsWith(head, 'P', 'K', 3, 4);
        SourceFormat format = isZip ? SourceFormat.XLSX : SourceFormat.CSV;
        refuseOtherName(name, format);
        if (options.format().isPresent() && options.format().get() != format) {
            throw new FileFaultException(
                    FileFault.Kind.WRONG_FORMAT,
                    "The mapping is for "
                            + options.format().get()
                            + ", but "
                            + name
                            + " is "
                            + (isZip ? "a workbook." : "a text file.")
                            + " Choose the other file or change the mapping's format.");
        }
        if (isZip) {
            WorkbookGuard.check(file, name);
            return new XlsxSource(file, options);
        }
        return new CsvSource(file, options, TextDetection.of(file, options));
    }

    private static byte[] head(Path file) throws FileFaultException {
        if (Files.isDirectory(file)) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE,
                    file.getFileName() + " is a folder. Choose a CSV file or an Excel workbook.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (NoSuchFileException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE, "There is no file " + file.getFileName() + ".");
        } catch (IOException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE,
                    file.getFileName()
                            + " cannot be read. Close it in other programs and check that you may"
                            + " open it.");
        }
    }

    private static void refuseOtherKinds(Path file, String name, byte[] head)
            throws FileFaultException {
        Optional<String> picture = picture(head);
        if (picture.isPresent()) {
            throw new FileFaultException(
                    FileFault.Kind.PICTURE,
                    name
                            + " is a picture ("
                            + picture.get()
                            + "), whatever its name says. Export the table itself as CSV or XLSX.");
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw oldOffice(file, name);
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw wrong(name + " is a PDF. Export the table itself as CSV or XLSX.");
        }
        if (startsWith(head, 0x1F, 0x8B) || startsWith(head, '7', 'z', 0xBC, 0xAF)) {
            throw wrong(name + " is a compressed archive. Unpack it and choose the file inside.");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype")
                || lower.startsWith("<html")
                || lower.startsWith("<tab")) {
            throw wrong(name + " is a web page. Open it in Excel and save it as XLSX or CSV.");
        }
        if (lower.startsWith("<?xml")) {
            throw wrong(name + " is XML. Open it in Excel and save it as XLSX or CSV.");
        }
        if (text.startsWith("{\\rtf")) {
            throw wrong(name + " is a text document (RTF). Export the table as CSV or XLSX.");
        }
    }

    private static void refuseOtherName(String name, SourceFormat format)
            throws FileFaultException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean saysWorkbook =
                lower.endsWith(".xlsx") || lower.endsWith(".xlsm") || lower.endsWith(".xls");
        boolean saysText =
                lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
        if (format == SourceFormat.CSV && saysWorkbook) {
            throw wrong(
                    name
                            + " is named like a workbook but is a text file. Rename it to .csv, or"
                            + " export the workbook again.");
        }
        if (format == SourceFormat.XLSX && saysText) {
            throw wrong(
                    name
                            + " is named like a text file but is a workbook or archive. Rename it"
                            + " to .xlsx, or save it as CSV.");
        }
        if (format == SourceFormat.XLSX && lower.endsWith(".xlsm")) {
            throw new FileFaultException(
                    FileFault.Kind.MACROS,
                    name
                            + " may hold macros (.xlsm) and is not opened. Save it as a workbook"
                            + " without macros (.xlsx).");
        }
        if (format == SourceFormat.XLSX && lower.endsWith(".xls")) {
            throw wrong(name + " is named .xls but is an XLSX workbook. Rename it to .xlsx.");
        }
    }

    /// Both the old format and a password wrap a workbook in the same kind of container.
    private static FileFaultException oldOffice(Path file, String name) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new FileFaultException(
                        FileFault.Kind.ENCRYPTED,
                        name
                                + " is protected by a password. Open it in Excel, remove the"
                                + " password (File, Info, Protect Workbook) and save it.");
            }
        } catch (IOException | RuntimeException e) {
            return new FileFaultException(
                    FileFault.Kind.DAMAGED,
                    name
                            + " is an old Office file and damaged. Open it in Excel, save it as XLSX.");
        }
        return new FileFaultException(
                FileFault.Kind.OLD_WORKBOOK,
                name
                        + " is in the format of Excel 97–2003 (.xls), which is not read. Open it in"
                        + " Excel and save it as XLSX or CSV.");
    }

    private static Optional<String> picture(byte[] head) {
        if (startsWith(head, 0x89, 'P', 'N', 'G')) {
            return Optional.of("PNG");
        }
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("JPEG");
        }
        if (startsWith(head, 'G', 'I', 'F', '8')) {
            return Optional.of("GIF");
        }
        if (startsWith(head, 'I', 'I', '*', 0) || startsWith(head, 'M', 'M', 0, '*')) {
            return Optional.of("TIFF");
        }
        if (startsWith(head, 'R', 'I', 'F', 'F') && head.length > 11 && head[8] == 'W') {
            return Optional.of("WebP");
        }
        if (startsWith(head, 'B', 'M') && head.length > 13 && head[6] == 0 && head[7] == 0) {
            return Optional.of("bitmap");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (PHOTO.matcher(text).lookingAt()) {
            return Optional.of("HEIC");
        }
        return DRAWING.matcher(text).lookingAt() ? Optional.of("SVG") : Optional.empty();
    }

    private static FileFaultException wrong(String message) {
        return new FileFaultException(FileFault.Kind.WRONG_FORMAT, message);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
