package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportResult;
import org.headroom.trust.Measured;
import org.headroom.trust.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Files broken at random: whatever they hold, every row and every pound is accounted for or the
/// file is refused in plain words, and nothing is thrown. The seed of a failure is in its message.
class MutatedFilesTest {

    /// `-Dheadroom.brokenFiles=100000` for the long form: so many of each kind.
    private static final int FILES = Integer.getInteger("headroom.brokenFiles", 400);

    /// Workbooks take longer.
    private static final int WORKBOOKS = Integer.getInteger("headroom.brokenFiles", 200);

    private static final int MOST_CHANGES = 40;
    private static final Duration HANG = Duration.ofSeconds(5);

    @TempDir Path folder;

    @Test
    void brokenTextFilesAreAccountedForOrRefused() throws IOException {
        byte[] packages = packages().getBytes(StandardCharsets.UTF_8);
        attack(
                "broken CSV files",
                FILES,
                dice -> {
                    Path file = folder.resolve("a.csv");
                    Files.write(file, Mutation.of(packages, dice, MOST_CHANGES));
                    return fault(otherKind(dice), file);
                });
    }

    @Test
    void brokenClientLevelDataIsAccountedForOrRefused() throws IOException {
        byte[] cld =
                Files.readAllBytes(
                        Path.of(
                                "src/test/resources/org/headroom/exchange/imports/cld/"
                                        + "release-1.csv"));
        attack(
                "broken Client Level Data",
                FILES,
                dice -> {
                    Path file = folder.resolve("cld.csv");
                    Files.write(file, Mutation.of(cld, dice, MOST_CHANGES));
                    return fault(ImportKind.CLD, file);
                });
    }

    @Test
    void brokenWorkbooksAreAccountedForOrRefused() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        packages().lines().forEach(line -> rows.add(List.of(line.split(",", -1))));
        Path whole = Workbooks.write(folder.resolve("whole.xlsx"), rows, book -> {});
        byte[] bytes = Files.readAllBytes(whole);
        byte[] sheet =
                Workbooks.part(whole, "xl/worksheets/sheet1.xml")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("a.xlsx");
        attack(
                "broken XLSX files",
                WORKBOOKS,
                dice -> {
                    if (dice.nextBoolean()) {
                        Files.write(file, Mutation.of(bytes, dice, MOST_CHANGES));
                    } else {
                        byte[] broken = Mutation.of(sheet, dice, MOST_CHANGES);
                        Files.write(file, bytes);
                        Workbooks.withPart(
                                file,
                                "xl/worksheets/sheet1.xml",
                                new String(broken, StandardCharsets.ISO_8859_1));
                    }
                    return fault(ImportKind.PACKAGES, file);
                });
    }

    private interface Try {

        /// @return what is wrong, if anything
        Optional<String> with(SplittableRandom dice) throws IOException;
    }

    /// Tries many files, each with the seed that makes it again.
    private static void attack(String what, int files, Try attempt) throws IOException {
        long start = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < files; seed++) {
            long begun = Measured.worked();
            String with = "seed " + seed + ": ";
            attempt.with(new SplittableRandom(seed)).ifPresent(text -> wrong.add(with + text));
            if (Measured.worked() - begun > HANG.toNanos()) {
                wrong.add(with + "takes more than " + HANG);
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Measured.row(what, files, wrong.size(), "as of rewritten tables", 0, time);
        assertEquals(List.of(), wrong);
    }

    private static Optional<String> fault(ImportKind kind, Path file) {
        ImportResult result;
        try {
            result = Imports.result(kind, file, Imports.into(Imports.emptyModel()));
            if (result instanceof ImportResult.Ready ready) {
                ready.outcome().change().apply(Imports.emptyModel());
            }
        } catch (RuntimeException e) {
            return Optional.of(kind + " throws " + e);
        }
        return fault(kind, result);
    }

    private static Optional<String> fault(ImportKind kind, ImportResult result) {
        return switch (result) {
            case ImportResult.Ready ready ->
                    ready.outcome().addsUp()
                            ? Optional.empty()
                            : Optional.of(kind + " does not add up");
            case ImportResult.Refused refused ->
                    isPlain(refused.fault().message())
                            ? Optional.empty()
                            : Optional.of(kind + " is refused with " + refused.fault().message());
            case ImportResult.Cancelled cancelled -> Optional.of(kind + " was called off");
        };
    }

    private static boolean isPlain(String message) {
        return !message.isBlank() && !message.matches("(?s).*(Exception|java\\.|null).*");
    }

    private static ImportKind otherKind(SplittableRandom dice) {
        ImportKind[] kinds = ImportKind.values();
        ImportKind kind = kinds[dice.nextInt(kinds.length)];
        return kind == ImportKind.CLD ? ImportKind.PACKAGES : kind;
    }

    static String packages() {
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
