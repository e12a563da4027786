package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Files broken at random: whatever they hold, every row and every pound is accounted for or the
/// file is refused in plain words, and nothing is thrown. The seed of a failure is in its message.
class MutatedFilesTest {

    private static final int TEXT_FILES = 1_700;
    private static final int WORKBOOKS = 300;

    @TempDir Path folder;

    @Test
    void brokenTextFilesAreAccountedForOrRefused() throws IOException {
        byte[] cld =
                Files.readAllBytes(
                        Path.of(
                                "src/test/resources/org/headroom/exchange/imports/cld/"
                                        + "release-1.csv"));
        byte[] packages = packages().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < TEXT_FILES; seed++) {
            Random random = new Random(seed);
            boolean isCld = seed % 3 == 0;
            byte[] bytes = isCld ? mutated(cld, random) : mutated(packages, random);
            ImportKind kind = isCld ? ImportKind.CLD : otherKind(random);
            check(kind, Files.write(folder.resolve("a.csv"), bytes), seed);
        }
    }

    @Test
    void brokenWorkbooksAreAccountedForOrRefused() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        packages().lines().forEach(line -> rows.add(List.of(line.split(",", -1))));
        Path whole = Workbooks.write(folder.resolve("whole.xlsx"), rows, book -> {});
        byte[] bytes = Files.readAllBytes(whole);
        String sheet = Workbooks.part(whole, "xl/worksheets/sheet1.xml");
        Path file = folder.resolve("a.xlsx");
        for (int seed = 0; seed < WORKBOOKS; seed++) {
            Random random = new Random(seed);
            if (seed % 2 == 0) {
                Files.write(file, mutated(bytes, random));
            } else {
                Files.write(file, bytes);
                Workbooks.withPart(
                        file,
                        "xl/worksheets/sheet1.xml",
                        new String(
                                mutated(sheet.getBytes(StandardCharsets.ISO_8859_1), random),
                                StandardCharsets.ISO_8859_1));
            }
            check(ImportKind.PACKAGES, file, seed);
        }
    }

    private static void check(ImportKind kind, Path file, int seed) {
        String what = kind + ", seed " + seed;
        ImportResult result;
        try {
            result = Imports.result(kind, file, Imports.into(Imports.emptyModel()));
        } catch (RuntimeException e) {
            throw new AssertionError("Thrown for " + what, e);
        }
        switch (result) {
            case ImportResult.Ready ready -> {
                assertTrue(ready.outcome().addsUp(), what);
                ready.outcome().change().apply(Imports.emptyModel());
            }
            case ImportResult.Refused refused -> {
                assertFalse(refused.fault().message().isBlank(), what);
                assertFalse(
                        refused.fault().message().matches("(?s).*(Exception|java\\.|null).*"),
                        what + ": " + refused.fault().message());
            }
            case ImportResult.Cancelled cancelled -> throw new AssertionError(what);
        }
    }

    private static ImportKind otherKind(Random random) {
        ImportKind[] kinds = ImportKind.values();
        ImportKind kind = kinds[random.nextInt(kinds.length)];
        return kind == ImportKind.CLD ? ImportKind.PACKAGES : kind;
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        byte[] hostile = {0, '"', ',', '\n', '\r', ';', '-', '(', '=', (byte) 0xFF, '<', '9', '/'};
        int changes = 1 + random.nextInt(40);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = hostile[random.nextInt(hostile.length)];
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> {
                    int length = Math.min(random.nextInt(200), bytes.length - at);
                    int from = random.nextInt(bytes.length - length);
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                default -> {
                    if (random.nextInt(20) == 0) {
                        bytes = Arrays.copyOf(bytes, Math.max(1, at));
                    }
                }
            }
        }
        return bytes;
    }

    private static String packages() {
        StringBuilder csv =
                new StringBuilder(
                        "Package Id,Person Id,Service Type,Date of Birth,Primary Need,Start,End,"
                                + "Weekly Cost,Client Contribution,Health,Probability,Budget Line,"
                                + "Budget,Forecast,Driver,Value,Status,Source,Age Group,Support Reason\n");
        for (int i = 0; i < 60; i++) {
            csv.append("K").append(i).append(",P").append(i % 40);
            csv.append(",homecare,1").append(900 + i).append("-04-03,physical,0");
            csv.append(1 + i % 9).append("/04/2024,,").append(100 + i * 7.25).append(",(");
            csv.append(i).append("),").append(i).append(".5,0.5,Line ").append(i % 4);
            csv.append(",\"1,234\",-£5,nlw,12.5,actual,gov,75-84,memory\n");
        }
        return csv.toString();
    }
}
