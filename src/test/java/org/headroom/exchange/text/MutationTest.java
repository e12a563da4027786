package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.rules.Finding;
import org.headroom.schema.Column;
import org.headroom.schema.Kind;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Files broken at random are refused with findings or read for what they say: never an exception,
/// never silently something else. What a file says is told by a reader of this test's own.
class MutationTest {

    private static final int MUTATIONS = 2_000;
    private static final List<String> SNIPPETS =
            List.of(
                    ",",
                    "\"",
                    "\n",
                    "\r",
                    "\r\n",
                    "\"\"",
                    ";",
                    ":",
                    "-",
                    "1e400",
                    "1e-3",
                    "NaN",
                    "\0",
                    "\uFEFF",
                    "2025-02-29",
                    "2026/27",
                    "true",
                    "*",
                    "|",
                    "99999999999999999999",
                    "é");

    @TempDir Path scratch;

    @Test
    void aBrokenFolderIsRefusedOrReadForWhatItSays() throws IOException {
        SplittableRandom random = new SplittableRandom(20250401);
        int read = 0;
        for (int n = 0; n < MUTATIONS; n++) {
            Path folder = scratch.resolve("model" + n % 50);
            if (n < 50) {
                TextForm.write(RandomModels.of(n).model(), folder);
            }
            Path file = pick(folder, random);
            byte[] before = Files.readAllBytes(file);
            Files.write(file, mutated(before, random));
            String what = "mutation " + n + " of " + file;
            switch (TextForm.read(folder)) {
                case TextReading.Refused refused -> {
                    assertTrue(refused.findings().stream().anyMatch(Finding::isRefused), what);
                    assertFalse(refused.findings().toString().contains("Exception"), what);
                }
                case TextReading.Read found -> {
                    read++;
                    assertSaysTheSame(found.model(), folder, what);
                }
            }
            Files.write(file, before);
        }
        // Some mutations leave a model, or the comparison above would prove nothing.
        assertTrue(read > MUTATIONS / 20, "only " + read + " were read");
    }

    private static Path pick(Path folder, SplittableRandom random) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(20));
        byte[] snippet =
                switch (random.nextInt(5)) {
                    case 0 -> new byte[0];
                    case 1 -> new byte[] {(byte) random.nextInt(256)};
                    case 2 -> new byte[] {(byte) ('0' + random.nextInt(10))};
                    case 3 -> Arrays.copyOfRange(bytes, at / 2, at / 2 + to - at);
                    default ->
                            SNIPPETS.get(random.nextInt(SNIPPETS.size()))
                                    .getBytes(StandardCharsets.UTF_8);
                };
        int keepFrom = random.nextBoolean() ? at : at + 1;
        byte[] all = Arrays.copyOf(bytes, at + snippet.length + bytes.length - keepFrom);
        System.arraycopy(snippet, 0, all, at, snippet.length);
        System.arraycopy(bytes, keepFrom, all, at + snippet.length, bytes.length - keepFrom);
        return random.nextInt(10) == 0 ? Arrays.copyOf(all, at) : all;
    }

    private static void assertSaysTheSame(Model model, Path folder, String what)
            throws IOException {
        for (Table<?> table : Tables.ALL) {
            Path file = folder.resolve(table.fileName());
            if (Files.exists(file)) {
                assertSaysTheSame(table, model, Files.readString(file), what);
            }
        }
    }

    private static <R> void assertSaysTheSame(
            Table<R> table, Model model, String text, String what) {
        List<List<String>> records = records(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<String> header = records.removeFirst();
        records.removeIf(r -> r.equals(List.of("")));
        List<R> rows = table.of(model);
        assertEquals(records.size(), rows.size(), what);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = table.cells(rows.get(i));
            for (int c = 0; c < cells.size(); c++) {
                Column column = table.columns().get(c);
                int place = header.indexOf(column.name());
                String said = place < 0 ? "" : records.get(i).get(place);
                assertEquals(canonical(said, column), cells.get(c), what + " " + column.name());
            }
        }
    }

    private static String canonical(String cell, Column column) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (column.kind()) {
            case MONEY ->
                    plain(
                            new BigDecimal(cell)
                                    .add(new BigDecimal("0.005"))
                                    .setScale(2, RoundingMode.FLOOR));
            case NUMBER, WHOLE -> plain(new BigDecimal(Double.toString(Double.parseDouble(cell))));
            case FLAG -> cell.toLowerCase(Locale.ROOT);
            case TEXT -> column.name().equals("hours_mix") ? mix(cell) : cell;
            case CODE, DATE, MONTH, YEAR -> cell;
        };
    }

    private static String mix(String cell) {
        List<String> jobs = new ArrayList<>();
        for (String job : cell.split(";")) {
            String[] parts = job.split(":");
            jobs.add(
                    canonical(parts[0].strip(), number())
                            + ":"
                            + canonical(parts[1].strip(), number()));
        }
        return String.join(";", jobs);
    }

    private static Column number() {
        return new Column("number", Kind.NUMBER, true, List.of());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// RFC 4180, read letter by letter.
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        boolean hasStarted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    isQuoted = false;
                }
            } else if (c == '"' && !hasStarted) {
                isQuoted = true;
                hasStarted = true;
            } else if (c == ',') {
                record.add(cell.toString());
                cell.setLength(0);
                hasStarted = false;
            } else if (c == '\n' || c == '\r') {
                record.add(cell.toString());
                cell.setLength(0);
                hasStarted = false;
                records.add(record);
                record = new ArrayList<>();
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else {
                cell.append(c);
                hasStarted = true;
            }
        }
        if (hasStarted || !record.isEmpty() || !cell.isEmpty()) {
            record.add(cell.toString());
            records.add(record);
        }
        return records;
    }
}
