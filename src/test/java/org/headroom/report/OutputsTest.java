package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.report.file.FixedZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What holds for every paper in every kind of file.
class OutputsTest {

    /// A paper as a kind of file.
    record Output(Kind kind, Kind.Format format) {

        byte[] of(Model model, boolean sharing) throws IOException {
            return Samples.paper(model, kind, format, sharing);
        }

        @Override
        public String toString() {
            return kind.label() + " as " + format.label();
        }
    }

    static Stream<Output> outputs() {
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.formats().stream().map(format -> new Output(kind, format)));
    }

    static Stream<Output> office() {
        return outputs().filter(o -> o.format() != Kind.Format.PDF);
    }

    @ParameterizedTest
    @MethodSource("office")
    void nothingIsHiddenInAFileThatLeavesTheCouncilAndNobodyIsNamed(Output output)
            throws IOException {
        byte[] file = output.of(Samples.ofFewPeople(), true);
        assertEquals(List.of(), OfficeParts.unwanted(file));
        String all = OfficeParts.all(file);
        assertFalse(all.contains(Samples.CANARY));
        assertFalse(all.contains("PACKAGE-4711"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Relationship Target=\"http://x\" TargetMode=\"External\"/>",
                "<sheet name=\"x\" sheetId=\"2\" state=\"veryHidden\"/>",
                "<col min=\"1\" max=\"1\" hidden=\"1\"/>",
                "<p:sld xmlns:p=\"p\" show=\"0\">",
                "<w:rPr><w:vanish/></w:rPr>",
                "<dc:creator>A. Person</dc:creator>",
                "<cp:lastModifiedBy>A. Person</cp:lastModifiedBy>",
                "<c r=\"A1\"><f>SUM(A2:A3)</f></c>",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
            })
    void whatIsPlantedInTheWorkbookBehindAChartIsFound(String planted) throws IOException {
        byte[] inner = zip("xl/workbook.xml", planted.getBytes(StandardCharsets.UTF_8));
        byte[] file = zip("ppt/embeddings/book.xlsx", inner);
        assertEquals(1, OfficeParts.unwanted(file).size(), planted);
        assertTrue(OfficeParts.all(file).contains(planted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "word/comments.xml", "ppt/commentAuthors.xml"})
    void aPartThatMayNotBeThereIsFoundByItsName(String part) throws IOException {
        assertEquals(1, OfficeParts.unwanted(zip(part, new byte[] {1})).size());
        assertEquals(0, OfficeParts.unwanted(zip("word/document.xml", new byte[] {1})).size());
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    /// The sample with three savings whose names a spreadsheet might run.
    private static Model ofFormulas(Path folder) throws IOException {
        Path sample = Path.of("models/luton-2025-26");
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName().toString()),
                        Files.readString(file)
                                .replace("MH placement savings", "=cmd|' /C calc'!A0")
                                .replace("Homecare small packages", "+1")
                                .replace("Review of health eligibility", "@x"));
            }
        }
        return ((TextReading.Read) TextForm.read(folder)).model();
    }

    @Test
    void namesThatLookLikeFormulasAreText(@TempDir Path folder) throws IOException {
        Model model = ofFormulas(folder);
        for (Output output : office().toList()) {
            byte[] file = output.of(model, false);
            assertEquals(List.of(), OfficeParts.unwanted(file), output.toString());
            if (output.kind() == Kind.NARRATIVE || output.kind() == Kind.WORKBOOK) {
                String all = OfficeParts.all(file);
                for (String name : List.of("=cmd|' /C calc'!A0", "+1", "@x")) {
                    assertTrue(all.contains(">" + name + "<"), output + ": " + name);
                }
            }
        }
    }

    @Test
    void partsThatWereMadeAtAnotherMomentAreTheSameBytesOnceTheyArePackedAgain() throws Exception {
        byte[] first = zip("a.xml", new byte[] {1, 2, 3});
        Thread.sleep(2_100);
        byte[] second = zip("a.xml", new byte[] {1, 2, 3});
        assertFalse(Arrays.equals(first, second));
        assertArrayEquals(FixedZip.of(first), FixedZip.of(second));
    }
}
