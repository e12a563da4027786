package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CarePackage;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.session.Backup;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.History;
import org.headroom.session.PlanCalculator;
import org.headroom.storage.ModelFile;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Rows of clients that are removed are nowhere in the file any more, and the file is sound.
class RemoveClientsCommandTest {

    /// A canary: an identifier that stands in packages, log, approved version and backup.
    private static final String PERSON = "canary-3f9c27d1";

    @TempDir Path scratch;
    private Path path;
    private String file;

    @BeforeEach
    void make() throws Exception {
        path = scratch.resolve("example.headroom");
        file = path.toString();
        String example = WorkedExample.folder().toString();
        assertEquals(0, CommandRun.of("new", file, "--from", example).code());
        edit("Bring in " + PERSON, RemoveClientsCommandTest::withCanary);
        assertEquals(
                0,
                CommandRun.of(
                                "approve",
                                file,
                                "--name",
                                "Cabinet",
                                "--reason",
                                "Agreed",
                                "--despite",
                                "Example")
                        .code(),
                "approved with the canary");
        edit("Raise the cost of " + PERSON, RemoveClientsCommandTest::dearer);
        assertEquals(0, CommandRun.of("edit", file, "--set", "nlw@2026/27=12.86").code());
    }

    private static Model withCanary(Model model) {
        return model.withPackages(
                model.packages().stream()
                        .map(p ->
                                new CarePackage(
                                        p.packageId(),
                                        p.personId().equals("P1") ? PERSON : p.personId(),
                                        p.cohort(),
                                        p.start(),
                                        p.end(),
                                        p.weeklyGross(),
                                        p.weeklyClient(),
                                        p.weeklyHealth(),
                                        p.unitsPerWeek(),
                                        p.unit()))
                        .toList());
    }

    private static Model dearer(Model model) {
        return model.withPackages(
                model.packages().stream()
                        .map(p ->
                                new CarePackage(
                                        p.packageId(),
                                        p.personId(),
                                        p.cohort(),
                                        p.start(),
                                        p.end(),
                                        p.weeklyGross() + (p.personId().equals(PERSON) ? 1 : 0),
                                        p.weeklyClient(),
                                        p.weeklyHealth(),
                                        p.unitsPerWeek(),
                                        p.unit()))
                        .toList());
    }

    private void edit(String what, UnaryOperator<Model> change) throws Exception {
        try (ModelFile store = ModelFile.open(path, "A");
                DocumentSession session =
                        new DocumentSession(
                                store,
                                new PlanCalculator(),
                                m -> Optional.empty(),
                                Runnable::run)) {
            session.commit(Edit.of(what, change)).get();
        }
    }

    private List<Path> filesWithTheCanary() throws Exception {
        try (Stream<Path> files = Files.walk(scratch)) {
            return files.filter(Files::isRegularFile)
                    .filter(RemoveClientsCommandTest::holdsTheCanary)
                    .toList();
        }
    }

    private static boolean holdsTheCanary(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                    .contains(PERSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCanaryIsNowhereInTheFileAndTheChainHolds() throws Exception {
        assertEquals(List.of(path), filesWithTheCanary(), "the control: it is there before");
        String shown = CommandRun.of("versions", "show", file, "Cabinet").out();
        CommandRun run = CommandRun.of("remove-clients", file, "--and-backups");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(), filesWithTheCanary());
        CommandRun verify = CommandRun.of("log", file, "--verify");
        assertEquals(0, verify.code(), verify.err());
        CommandRun log = CommandRun.of("log", file);
        assertEquals(0, log.code(), log.err());
        assertTrue(log.out().contains("Change of client rows, which were removed"), log.out());
        assertTrue(log.out().contains("12.71 -> 12.86"), "other changes stay: " + log.out());
        assertEquals(shown, CommandRun.of("versions", "show", file, "Cabinet").out());
        try (ModelFile store = ModelFile.open(path, "A")) {
            assertEquals(List.of(), store.model().packages());
            assertEquals(Optional.empty(), History.of(store.log()).toUndo());
            assertFalse(
                    ApprovedInputs.of(store.approved().getFirst()).packages().stream()
                            .findAny()
                            .isPresent());
        }
    }

    /// Residential care for memory support, 85+, of the worked example: K1 950 and K2 1,010 a week
    /// are open-ended; see the files of the example.
    @Test
    void cohortsKeepTheAveragesOfTheirStock() throws Exception {
        assertEquals(0, CommandRun.of("remove-clients", file).code());
        try (ModelFile store = ModelFile.open(path, "A")) {
            CohortSettings cohort =
                    store.model().cohorts().stream()
                            .filter(c -> c.cohort().serviceType().equals("residential"))
                            .filter(c -> c.cohort().ageGroup().equals("85+"))
                            .filter(c -> c.cohort().supportReason().equals("memory"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(cohort.isAverages());
            assertEquals(2, cohort.clients().orElseThrow());
            // K1 has become a pound dearer: (951 + 1010) / 2.
            assertEquals(980.5, cohort.weeklyGross().orElseThrow(), 1e-9);
            assertEquals(177.5, cohort.weeklyClient().orElseThrow(), 1e-9);
            List<Backup> backups = store.backups().list();
            assertEquals(Backup.Reason.REMOVAL, backups.getFirst().reason());
        }
    }

    @Test
    void theFileGoesOnAndCanBeRemovedFromAgain() throws Exception {
        assertEquals(0, CommandRun.of("remove-clients", file, "--and-backups").code());
        assertEquals(0, CommandRun.of("edit", file, "--set", "nlw@2026/27=12.90").code());
        Model example = new ModelPath(WorkedExample.folder()).read(CommandRun.FILES);
        edit("Bring them back", m -> withCanary(m.withPackages(example.packages())));
        assertEquals(List.of(path), filesWithTheCanary());
        assertEquals(0, CommandRun.of("remove-clients", file, "--and-backups").code());
        assertEquals(List.of(), filesWithTheCanary());
        assertEquals(0, CommandRun.of("log", file, "--verify").code());
    }

    @Test
    void whatIsLeftOfAnEntryCannotBeChangedEither() throws Exception {
        assertEquals(0, CommandRun.of("remove-clients", file, "--and-backups").code());
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("Change of client rows") + 3] ^= 1;
        Files.write(path, bytes);
        CommandRun verify = CommandRun.of("log", file, "--verify");
        assertEquals(2, verify.code());
        assertTrue(verify.err().contains("of the change log is not as it was"), verify.err());
    }
}
