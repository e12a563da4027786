package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Wrong input gets one clear message that says where and why, exit code 2, and changes nothing.
class WrongInputTest {

    @TempDir Path scratch;
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheExample() throws IOException {
        folder = Files.createDirectory(scratch.resolve("model"));
        try (Stream<Path> files = Files.list(WorkedExample.folder())) {
            for (Path file :
                    files.filter(f -> !f.getFileName().toString().startsWith("exp")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "packages.csv#weekly_gross,weekly_client#weekly_client#weekly_gross",
                "packages.csv#2022-06-01#2022-06-31#start_date",
                "packages.csv#K3,P3,residential#K3,P3,residentail#service_type",
                "packages.csv#2023-01-10,2024-08-31#2023-01-10,2022-08-31#end_date",
                "packages.csv#K2,P2#K1,P2#package_id",
                "packages.csv#,1010,#,1;010,#weekly_gross",
                "packages.csv#,1010,#,NaN,#weekly_gross",
                "packages.csv#,1010,#,1e999,#weekly_gross",
                "service-types.csv#0.5,0.2,0.3#0.5,0.2,0.4#share",
                "service-types.csv#16:0.2;30:0.3;37:0.5#16:0.2;30#hours_mix",
                "drivers.csv#nlw,,2024/25#nlw,,2024/26#year",
                "drivers.csv#nlw,,2024/25#wage,,2024/25#driver",
                "scenarios.csv#transitions\",High wage#transitions\",Low wage#parent",
                "model.json#2024-11-30#2024-11-29#data_cut"
            })
    void everyCommandNamesTheFileAndTheColumn(
            String name, String right, String wrong, String column) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(right), right);
        Files.writeString(file, text.replace(right, wrong));
        Path target = scratch.resolve("target.headroom");
        for (CommandRun run :
                new CommandRun[] {
                    CommandRun.of("calc", folder.toString()),
                    CommandRun.of("convert", folder.toString(), target.toString()),
                    CommandRun.of("new", target.toString(), "--from", folder.toString())
                }) {
            assertEquals(2, run.code(), run.err());
            assertEquals("", run.out());
            assertTrue(run.err().contains(name), run.err());
            assertTrue(run.err().contains(column), run.err());
            assertTrue(run.err().contains("Rule: "), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
        assertFalse(Files.exists(target));
        CommandRun check = CommandRun.of("check", folder.toString());
        assertEquals(2, check.code());
        assertTrue((check.out() + check.err()).contains(name));
    }

    @Test
    void aHundredFindingsAreShownAtOnceAndTheRestCounted() throws IOException {
        StringBuilder rows = new StringBuilder(Files.readString(folder.resolve("packages.csv")));
        for (int i = 0; i < 150; i++) {
            rows.append("X" + i + ",P,nowhere,85+,memory,2022-06-01,,950,0,0\n");
        }
        Files.writeString(folder.resolve("packages.csv"), rows);
        CommandRun run = CommandRun.of("calc", folder.toString());
        assertEquals(2, run.code());
        assertEquals(100, run.err().lines().filter(l -> l.startsWith("Refused: ")).count());
        assertTrue(run.err().contains("50 more"), run.err());
    }

    @Test
    void aFolderThatIsNoModelAndAFileThatIsNone() throws IOException {
        Path empty = Files.createDirectory(scratch.resolve("empty"));
        Path text = Files.writeString(scratch.resolve("text.headroom"), "no model at all");
        Path absent = scratch.resolve("absent");
        for (Path path : new Path[] {empty, text, absent}) {
            CommandRun run = CommandRun.of("calc", path.toString());
            assertEquals(2, run.code());
            assertTrue(run.err().contains(path.getFileName().toString()), run.err());
        }
        assertEquals("no model at all", Files.readString(text));
    }

    @Test
    void aFileOfANewerProgramIsNotTouched() throws IOException {
        Path file = scratch.resolve("newer.headroom");
        assertEquals(0, CommandRun.of("convert", folder.toString(), file.toString()).code());
        byte[] bytes = Files.readAllBytes(file);
        // The user version of an SQLite file: 4 bytes at offset 60, the last of them the lowest.
        bytes[63] = 99;
        Files.write(file, bytes);
        CommandRun run = CommandRun.of("calc", file.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("newer"), run.err());
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file)));
    }

    @Test
    void whatIsThereAlreadyIsNotOverwritten() throws IOException {
        Path file = scratch.resolve("there.headroom");
        assertEquals(0, CommandRun.of("new", file.toString()).code());
        byte[] before = Files.readAllBytes(file);
        assertEquals(2, CommandRun.of("new", file.toString()).code());
        assertEquals(2, CommandRun.of("convert", folder.toString(), file.toString()).code());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        CommandRun onFolder = CommandRun.of("convert", file.toString(), folder.toString());
        assertEquals(2, onFolder.code());
        assertTrue(onFolder.err().contains("--replace"), onFolder.err());
    }

    @Test
    void badUsageSaysWhereToLook() {
        CommandRun run = CommandRun.of("calc");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("MODEL") && run.err().contains("--help"), run.err());
        assertEquals(2, CommandRun.of("calculate", "x").code());
    }
}
