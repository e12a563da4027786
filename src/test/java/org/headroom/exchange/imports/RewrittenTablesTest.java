package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.trust.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// The same table in another encoding, with another delimiter, other line ends and quotes or as a
/// workbook comes in as the same. The control has one digit changed, which must be seen.
class RewrittenTablesTest {

    /// `-Dheadroom.rewrittenTables=100000` for the long form.
    private static final int TABLES = Integer.getInteger("headroom.rewrittenTables", 150);

    private static final int CONTROLS = 20;
    private static final int WORKBOOK_EVERY = 10;

    @TempDir Path folder;

    /// How a table is written.
    private record Writing(
            Charset charset, boolean hasMark, char delimiter, String end, boolean quotesAll) {

        private static Writing of(SplittableRandom dice) {
            List<Charset> charsets =
                    List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            Charset.forName("windows-1252"));
            Charset charset = charsets.get(dice.nextInt(charsets.size()));
            boolean isUtf16 = charset.equals(StandardCharsets.UTF_16LE);
            boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
            return new Writing(
                    charset,
                    isUtf16 || isUtf8 && dice.nextBoolean(),
                    List.of(',', ';', '\t', '|').get(dice.nextInt(4)),
                    dice.nextBoolean() ? "\n" : "\r\n",
                    dice.nextBoolean());
        }

        private byte[] bytes(List<List<String>> rows) {
            String text =
                    rows.stream()
                            .map(row -> row.stream().map(this::cell).collect(joined()))
                            .collect(Collectors.joining(end, hasMark ? "\uFEFF" : "", end));
            return text.getBytes(charset);
        }

        private Collector<CharSequence, ?, String> joined() {
            return Collectors.joining(String.valueOf(delimiter));
        }

        private String cell(String text) {
            boolean isHard =
                    text.indexOf(delimiter) >= 0 || text.contains("\"") || text.contains("\n");
            return quotesAll || isHard ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
    }

    private static final Writing PLAIN =
            new Writing(StandardCharsets.UTF_8, false, ',', "\n", true);

    @Test
    void theSameTableComesInAsTheSameHoweverItIsWritten() throws IOException {
        long start = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom dice = new SplittableRandom(seed);
            List<List<String>> rows = rows(dice);
            Model first = model(Files.write(folder.resolve("a.csv"), PLAIN.bytes(rows)));
            Writing writing = Writing.of(dice);
            Path other =
                    seed % WORKBOOK_EVERY == 0
                            ? Workbooks.write(folder.resolve("b.xlsx"), rows, book -> {})
                            : Files.write(folder.resolve("b.csv"), writing.bytes(rows));
            if (!model(other).equals(first)) {
                wrong.add("seed " + seed + ", " + other.getFileName() + ", " + writing);
            }
            if (seed < CONTROLS) {
                byte[] changed = PLAIN.bytes(withAnotherCost(rows, dice));
                Path third = Files.write(folder.resolve("c.csv"), changed);
                found += model(third).equals(first) ? 0 : 1;
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        String control = found + " of " + CONTROLS;
        Measured.row("rewritten tables", TABLES, wrong.size(), control, 0, time);
        assertEquals(List.of(), wrong);
        assertTrue(found > 0, "a changed digit is not seen");
    }

    private static Model model(Path file) {
        ImportOutcome outcome =
                Imports.outcome(ImportKind.PACKAGES, file, Imports.into(Imports.emptyModel()));
        return outcome.change().apply(Imports.emptyModel());
    }

    private static List<List<String>> rows(SplittableRandom dice) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Package Id",
                        "Person Id",
                        "Service Type",
                        "Date of Birth",
                        "Primary Need",
                        "Start",
                        "Weekly Cost",
                        "Client Contribution"));
        int count = 3 + dice.nextInt(20);
        for (int i = 0; i < count; i++) {
            rows.add(
                    List.of(
                            "K" + i + text(dice),
                            "P" + dice.nextInt(30),
                            "homecare",
                            (1930 + dice.nextInt(60)) + "-04-0" + (1 + dice.nextInt(9)),
                            "physical",
                            "0" + (1 + dice.nextInt(9)) + "/04/2024",
                            amount(dice),
                            dice.nextInt(4) == 0 ? "" : String.valueOf(dice.nextInt(50))));
        }
        return rows;
    }

    /// What may stand in an id, however odd.
    private static String text(SplittableRandom dice) {
        return List.of("", "a,b", "a;b", "a|b", "say \"no\"", "£5", "é", "=1", " x")
                .get(dice.nextInt(9));
    }

    private static String amount(SplittableRandom dice) {
        return dice.nextInt(100, 2_000) + "." + dice.nextInt(10, 99);
    }

    private static List<List<String>> withAnotherCost(
            List<List<String>> rows, SplittableRandom dice) {
        List<List<String>> changed = new ArrayList<>(rows);
        int at = 1 + dice.nextInt(rows.size() - 1);
        List<String> row = new ArrayList<>(rows.get(at));
        row.set(6, "9" + row.get(6));
        changed.set(at, row);
        return changed;
    }
}
