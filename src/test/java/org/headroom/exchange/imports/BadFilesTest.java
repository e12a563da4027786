package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Each kind of bad file is told in words of its own, and nothing of it is taken.
class BadFilesTest {

    private static final List<String> HEADER =
            List.of("Package Id", "Person Id", "Service Type", "Age Group", "Start", "Gross");
    private static final List<String> ROW =
            List.of("K1", "P1", "homecare", "75-84", "03/04/2024", "210.50");
    private static final String CSV =
            String.join(",", HEADER) + "\n" + String.join(",", ROW) + "\n";

    @TempDir Path folder;

    @Test
    void aFileOfNoBytesIsEmpty() throws IOException {
        refused("a.csv", "", FileFault.Kind.EMPTY, "0 bytes");
    }

    @Test
    void aFileOfBlankLinesIsEmpty() throws IOException {
        refused("a.csv", "\n \n,,\n", FileFault.Kind.EMPTY, "no header row");
    }

    @Test
    void aHeaderWithoutRowsIsNoRows() throws IOException {
        ImportOutcome outcome = outcome("a.csv", String.join(",", HEADER) + "\n");
        assertEquals(0, outcome.rowsIn());
        assertTrue(outcome.addsUp());
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        FileFault fault =
                Imports.fault(
                        ImportKind.PACKAGES,
                        folder.resolve("none.csv"),
                        Imports.into(Imports.emptyModel()));
        assertEquals("There is no file none.csv.", fault.message());
    }

    @Test
    void aRenamedPictureIsAPicture() throws IOException {
        refused("a.xlsx", "\u0089PNG\r\n\u001a\n", FileFault.Kind.PICTURE, "PNG");
        String bitmap = "BMz\0\0\0\0\0\0\0z\0\0\0";
        refused("a.csv", bitmap, FileFault.Kind.PICTURE, "bitmap");
        refused("a.csv", "\0\0\0\u0018ftypheic\0\0", FileFault.Kind.PICTURE, "HEIC");
        String drawing = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        refused("a.csv", drawing, FileFault.Kind.PICTURE, "SVG");
        refused("a.csv", "<?xml version=\"1.0\"?><rows/>", FileFault.Kind.WRONG_FORMAT, "XML");
    }

    @Test
    void aWorkbookOfExcel97IsNamedAsThat() throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            old.createSheet("Old");
            old.write(out);
        }
        refused(file, FileFault.Kind.OLD_WORKBOOK, "save it as XLSX");
    }

    @Test
    void aWorkbookWithAPasswordIsNamedAsThat() throws Exception {
        Path plain = workbook("plain.xlsx");
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(plain));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        refused(file, FileFault.Kind.ENCRYPTED, "password");
    }

    @Test
    void aWorkbookThatMayHoldMacrosIsNotOpened() throws IOException {
        refused(workbook("a.xlsm"), FileFault.Kind.MACROS, ".xlsm");
        Path hidden = workbook("b.xlsx");
        Workbooks.withPart(hidden, "xl/vbaProject.bin", "macro");
        refused(hidden, FileFault.Kind.MACROS, "macros");
    }

    @Test
    void aWorkbookWithLinksToOtherFilesIsNotRead() throws IOException {
        Path file = workbook("a.xlsx");
        Workbooks.withPart(file, "xl/externalLinks/externalLink1.xml", "<externalLink/>");
        refused(file, FileFault.Kind.EXTERNAL_LINKS, "Break Link");
        Path dde = workbook("b.xlsx");
        Workbooks.withPart(
                dde,
                "xl/externalLinks/externalLink1.xml",
                "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>");
        refused(dde, FileFault.Kind.EXTERNAL_LINKS, "Break Link");
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() throws IOException {
        Path file = workbook("a.xlsx");
        String sheet = Workbooks.part(file, "xl/worksheets/sheet1.xml");
        Workbooks.withPart(
                file,
                "xl/worksheets/sheet1.xml",
                sheet.replace("<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet"));
        refused(file, FileFault.Kind.DOCTYPE, "DOCTYPE");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsNotRead() throws IOException {
        Path file = workbook("a.xlsx");
        Workbooks.withPart(file, "xl/media/zeros.bin", "0".repeat(8 << 20));
        refused(file, FileFault.Kind.TOO_LARGE, "100 times its size");
        Path many = workbook("b.xlsx");
        for (int i = 0; i < 4; i++) {
            Workbooks.withPart(many, "xl/media/part" + i + ".xml", "<x/>");
        }
        assertTrue(
                Imports.result(ImportKind.PACKAGES, many, Imports.into(Imports.emptyModel()))
                        instanceof ImportResult.Ready);
        for (int i = 4; i < 200; i++) {
            Workbooks.withPart(many, "xl/media/part" + i + ".xml", "<x/>");
        }
        refused(many, FileFault.Kind.TOO_LARGE, "200 are allowed");
    }

    @Test
    void aDamagedWorkbookIsNamedAsThat() throws IOException {
        Path file = workbook("a.xlsx");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refused(file, FileFault.Kind.DAMAGED, "damaged");
    }

    @Test
    void aTextFileNamedLikeAWorkbookIsRefusedAndTheOtherWayRound() throws IOException {
        refused("a.xlsx", CSV, FileFault.Kind.WRONG_FORMAT, "is a text file");
        Path workbook = workbook("b.xlsx");
        Path renamed = Files.move(workbook, folder.resolve("b.csv"));
        refused(renamed, FileFault.Kind.WRONG_FORMAT, "is a workbook or archive");
    }

    @Test
    void aWebPageIsNamedAsThat() throws IOException {
        refused("a.csv", "<html><table></table></html>", FileFault.Kind.WRONG_FORMAT, "web page");
    }

    @Test
    void aQuoteThatIsNotClosedIsToldWithItsRecord() throws IOException {
        refused("a.csv", CSV + "K2,\"P2,homecare\n", FileFault.Kind.DAMAGED, "record 3");
    }

    @Test
    void theWrongDelimiterIsGuessedAtFromAHeaderOfOneColumn() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), CSV.replace(',', ';'));
        String mapping = "{\"delimiter\": \",\", \"columns\": {\"package_id\": \"Package Id\"}}";
        ImportResult result =
                Import.preview(
                        new ImportRequest(
                                ImportKind.PACKAGES,
                                file,
                                Optional.of(
                                        MappingJson.read(
                                                new ByteArrayInputStream(
                                                        mapping.getBytes(StandardCharsets.UTF_8)))),
                                Imports.into(Imports.emptyModel())),
                        Watch.NONE);
        assertTrue(result instanceof ImportResult.Refused);
        assertTrue(
                ((ImportResult.Refused) result).fault().message().contains("the delimiter may be"),
                result.toString());
    }

    @Test
    void delimiterAndEncodingAreDetectedAndShown() throws IOException {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            ImportOutcome outcome = outcome("a.csv", CSV.replace(",", delimiter));
            assertEquals(1, outcome.accepted(), delimiter);
        }
        assertEquals("semicolon", outcome("a.csv", CSV.replace(',', ';')).facts().delimiter());
        assertEquals("UTF-8", outcome("a.csv", CSV).facts().encoding());
        assertEquals(
                "UTF-8 with byte order mark", outcome("a.csv", "\uFEFF" + CSV).facts().encoding());
        Path windows =
                Files.write(
                        folder.resolve("w.csv"),
                        CSV.replace("210.50", "£210.50").getBytes(Charset.forName("windows-1252")));
        ImportOutcome outcome =
                Imports.outcome(ImportKind.PACKAGES, windows, Imports.into(Imports.emptyModel()));
        assertEquals("Windows-1252", outcome.facts().encoding());
        assertEquals(210.50, outcome.weeklyGross().accepted().doubleValue());
        Path wide =
                Files.write(
                        folder.resolve("u.csv"),
                        ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                "UTF-16",
                Imports.outcome(ImportKind.PACKAGES, wide, Imports.into(Imports.emptyModel()))
                        .facts()
                        .encoding());
    }

    @Test
    void zeroBytesAreNoText() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), CSV.getBytes(StandardCharsets.UTF_16LE));
        refused(file, FileFault.Kind.WRONG_FORMAT, "without a byte order mark");
    }

    @Test
    void raggedRowsAreToldApart() throws IOException {
        ImportOutcome outcome =
                outcome(
                        "a.csv",
                        CSV
                                + "K2,P2,homecare,75-84,03/04/2024,1,210,50\n"
                                + "K3,P3,homecare,75-84,03/04/2024\n"
                                + "\n"
                                + "K4,P4,homecare,75-84,03/04/2024,7,,\n");
        assertEquals(1, outcome.rejected().get("More cells than the header"));
        assertEquals(1, outcome.rejected().get("Weekly cost missing or unreadable"));
        assertEquals(2, outcome.accepted());
        assertEquals(4, outcome.rowsIn());
    }

    @Test
    void aHeaderInAnotherRowIsFound() throws IOException {
        ImportOutcome guessed = outcome("a.csv", "Packages at 30 September,,,,,\n,,,,,\n" + CSV);
        assertEquals(1, guessed.accepted());
        FileFault fault =
                Imports.fault(
                        ImportKind.CLD,
                        Files.writeString(
                                folder.resolve("cld.csv"),
                                "Return,,\nEvent Type,Client Type,Service Type\nService,,\n"),
                        Imports.into(Imports.emptyModel()));
        assertEquals(FileFault.Kind.COLUMN_MISSING, fault.kind());
        assertTrue(fault.message().contains("“Unit Cost”"), fault.message());
        assertFalse(fault.message().contains("“Event Type”"), "row 2 is the header");
    }

    @Test
    void aReturnBelowATitleIsFound() throws IOException {
        Path example = Path.of("models/import-examples/cld-release2.csv");
        Path file =
                Files.writeString(
                        folder.resolve("cld.csv"),
                        "Client Level Data\n\n" + Files.readString(example));
        ImportTarget target =
                new ImportTarget(Imports.emptyModel(), true, Optional.empty(), Imports.KEY);
        assertEquals(
                Imports.outcome(ImportKind.CLD, example, target).rejected(),
                Imports.outcome(ImportKind.CLD, file, target).rejected());
    }

    @Test
    void aHeaderRowThatIsSaidWronglyIsPointedTo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "Packages,,,,,\n" + CSV);
        String mapping =
                "{\"header_row\": 1, \"columns\": {\"package_id\": \"Package Id\","
                        + " \"service_type\": \"Service Type\"}}";
        ImportResult result =
                Import.preview(
                        new ImportRequest(
                                ImportKind.PACKAGES,
                                file,
                                Optional.of(MappingJson.of(mapping)),
                                Imports.into(Imports.emptyModel())),
                        Watch.NONE);
        String message = ((ImportResult.Refused) result).fault().message();
        assertTrue(message.contains("Row 2 looks like the header"), message);
    }

    @Test
    void aSecondHeaderRowIsRejectedByName() throws IOException {
        ImportOutcome outcome = outcome("a.csv", String.join(",", HEADER) + "\n" + CSV);
        assertEquals(1, outcome.rejected().get("Second header row"));
        assertEquals(1, outcome.accepted());
    }

    @Test
    void mergedCellsAreReported() throws IOException {
        Path file =
                Workbooks.write(
                        folder.resolve("a.xlsx"),
                        List.of(
                                HEADER,
                                ROW,
                                List.of("", "P2", "homecare", "85+", "04/04/2024", "1")),
                        book ->
                                book.getSheetAt(0)
                                        .addMergedRegion(new CellRangeAddress(1, 2, 0, 0)));
        ImportOutcome outcome =
                Imports.outcome(ImportKind.PACKAGES, file, Imports.into(Imports.emptyModel()));
        assertEquals(List.of("A2:A3"), outcome.facts().mergedCells());
        assertEquals(1, outcome.rejected().get("Package id missing"));
        assertTrue(outcome.findings().stream().anyMatch(f -> f.message().equals("Merged: A2:A3.")));
    }

    @Test
    void datesAsNumbersAreToldAsThat() throws IOException {
        ImportOutcome outcome = outcome("a.csv", CSV.replace("03/04/2024", "45385"));
        assertEquals(1, outcome.rejected().get("Start is a number, not a date"));
    }

    @Test
    void aNeededColumnThatIsMissingOrThereTwiceIsNamed() throws IOException {
        refused(
                "a.csv",
                CSV.replace("Start", "Begun"),
                FileFault.Kind.COLUMN_MISSING,
                "start_date");
        String cld =
                Files.readString(
                        Path.of(
                                "src/test/resources/org/headroom/exchange/imports/cld/"
                                        + "release-1.csv"));
        FileFault fault =
                Imports.fault(
                        ImportKind.CLD,
                        Files.writeString(
                                folder.resolve("cld.csv"),
                                cld.replace("Event Outcome", "Unit_Cost")),
                        Imports.into(Imports.emptyModel()));
        assertEquals(FileFault.Kind.COLUMN_TWICE, fault.kind());
        assertTrue(fault.message().contains("Unit Cost"));
    }

    @Test
    void aMappingWithAnUnknownKeyIsRefused() {
        FileFaultException fault =
                assertThrows(
                        FileFaultException.class,
                        () ->
                                MappingJson.read(
                                        new ByteArrayInputStream(
                                                "{\"colums\": {}}"
                                                        .getBytes(StandardCharsets.UTF_8))));
        assertTrue(fault.fault().message().contains("“colums”"));
    }

    private ImportOutcome outcome(String name, String content) throws IOException {
        return Imports.outcome(
                ImportKind.PACKAGES,
                Files.writeString(folder.resolve(name), content),
                Imports.into(Imports.emptyModel()));
    }

    private void refused(String name, String content, FileFault.Kind kind, String words)
            throws IOException {
        refused(
                Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1)),
                kind,
                words);
    }

    private static void refused(Path file, FileFault.Kind kind, String words) {
        FileFault fault =
                Imports.fault(ImportKind.PACKAGES, file, Imports.into(Imports.emptyModel()));
        assertEquals(kind, fault.kind(), fault.message());
        assertTrue(fault.message().contains(words), fault.message());
    }

    private Path workbook(String name) throws IOException {
        return Workbooks.write(folder.resolve(name), List.of(HEADER, ROW), book -> {});
    }
}
