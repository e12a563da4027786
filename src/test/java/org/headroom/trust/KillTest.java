package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.session.Backup;
import org.headroom.session.StoreException;
import org.headroom.storage.BackupFolder;
import org.headroom.storage.ModelFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/// A process is killed, as by `kill -9`, at any moment of whatever it does: no acknowledged edit is
/// lost, no file is half a file. The control says that it is done before it is.
class KillTest {

    /// `-Dheadroom.workKills=1000` for the long form.
    private static final int KILLS = Integer.getInteger("headroom.workKills", 5);

    private static final int CONTROL_KILLS = 4;
    private static final int LONGEST_MILLIS = 400;
    private static final long SEED = 20_250_402;

    @TempDir Path folder;
    private final Map<String, byte[]> papers = new HashMap<>();

    /// What an import and a file of the first release become.
    private final Map<String, Model> results = new HashMap<>();

    @BeforeEach
    void makeTheFiles() throws Exception {
        Journey.begin(folder.resolve("model.headroom"));
        copy("model.headroom", "pristine-model.headroom");
        Model template = ((TextReading.Read) TextForm.read(Path.of("models/template"))).model();
        Path importing = folder.resolve("pristine-import.headroom");
        try (ModelFile file = ModelFile.create(importing, template, "A")) {
            // With its key kept, identifiers of persons become the same pseudonyms each time.
            assertTrue(file.pseudonymKey().length > 0);
        }
        Files.copy(Path.of("models/import-examples/packages.csv"), folder.resolve("packages.csv"));
        try (InputStream first =
                KillTest.class.getResourceAsStream("/org/headroom/storage/version-1.headroom")) {
            Files.copy(Objects.requireNonNull(first), folder.resolve("pristine-old.headroom"));
        }
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(folder.resolve(from), folder.resolve(to));
    }

    @Test
    void nothingAcknowledgedIsLostAndNoFileIsHalfAFile() throws Exception {
        long start = System.nanoTime();
        SplittableRandom dice = new SplittableRandom(SEED);
        List<String> broken = new ArrayList<>();
        List<Worker.Work> works = new ArrayList<>(List.of(Worker.Work.values()));
        works.remove(Worker.Work.BOAST);
        for (int kill = 0; kill < KILLS; kill++) {
            broken.addAll(wrongAfterKill(works.get(kill % works.size()), dice));
        }
        int found = 0;
        for (int kill = 0; kill < CONTROL_KILLS; kill++) {
            found += wrongAfterKill(Worker.Work.BOAST, dice).isEmpty() ? 0 : 1;
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        String control = found + " of " + CONTROL_KILLS;
        Measured.row("kill -9", KILLS, broken.size(), control, SEED, time);
        assertEquals(List.of(), broken);
        assertTrue(found > 0, "who boasts is never caught");
    }

    private List<String> wrongAfterKill(Worker.Work work, SplittableRandom dice) throws Exception {
        int before = entries("model.headroom");
        List<String> done = new ArrayList<>();
        Process process = Other.of(Worker.class, work, folder, dice.nextInt()).start();
        try (BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("ready", output.readLine());
            // The first piece of work loads most of the program.
            Optional.ofNullable(output.readLine()).ifPresent(done::add);
            Thread.sleep(dice.nextInt(LONGEST_MILLIS));
            process.toHandle().destroyForcibly();
            output.lines().forEach(done::add);
        }
        process.waitFor();
        List<String> wrong = new ArrayList<>();
        if (done.isEmpty()) {
            wrong.add(
                    "it ended: "
                            + new String(
                                    process.getErrorStream().readAllBytes(),
                                    StandardCharsets.UTF_8));
        }
        try {
            look(work, done, before, wrong);
        } catch (StoreException e) {
            wrong.add(e.what());
        }
        return wrong.stream().map(text -> work + " after " + done.size() + ": " + text).toList();
    }

    private int entries(String name) throws StoreException {
        try (ModelFile file = ModelFile.open(folder.resolve(name), "A")) {
            return file.log().size();
        }
    }

    private void look(Worker.Work work, List<String> done, int before, List<String> wrong)
            throws Exception {
        switch (work) {
            case JOURNEY, BOAST -> {
                int acknowledged = Math.max(before, number(done.getLast()));
                int kept = entries("model.headroom");
                if (kept < acknowledged || kept > acknowledged + 1) {
                    wrong.add(kept + " kept of " + acknowledged);
                }
                Path copied = folder.resolve("copy.headroom");
                if (Files.exists(copied)) {
                    entries("copy.headroom");
                }
            }
            case MIGRATE -> sameAsEver("old.headroom", wrong);
            case IMPORT -> {
                try (ModelFile file = ModelFile.open(folder.resolve("import.headroom"), "A")) {
                    if (file.log().size() == 1) {
                        return;
                    }
                }
                sameAsEver("import.headroom", wrong);
            }
            case BACKUP -> {
                for (Backup backup : new BackupFolder(folder.resolve("model.headroom")).list()) {
                    BackupFolder.read(backup);
                }
            }
            case EXPORT -> {
                for (String name : List.of("out.docx", "out.xlsx")) {
                    byte[] bytes = Files.readAllBytes(folder.resolve(name));
                    byte[] first = papers.computeIfAbsent(name, n -> bytes);
                    if (!Arrays.equals(first, bytes)) {
                        wrong.add(name + " is another");
                    }
                }
            }
        }
    }

    /// A file holds what it held the first time that the same work was done.
    private void sameAsEver(String name, List<String> wrong) throws StoreException {
        try (ModelFile file = ModelFile.open(folder.resolve(name), "A")) {
            Model model = file.model();
            if (!results.computeIfAbsent(name, n -> model).equals(model)) {
                wrong.add(name + " holds something else");
            }
        }
    }

    private static int number(String done) {
        return Integer.parseInt(done.substring("done ".length()));
    }
}
