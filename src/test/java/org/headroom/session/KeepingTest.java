package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.headroom.domain.Model;
import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.Money;
import org.headroom.storage.ModelFile;
import org.headroom.storage.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/// A session backs up while something changes, and nothing leads back beyond a removal of clients.
@Timeout(60)
class KeepingTest {

    @TempDir Path folder;
    private DocumentSession session;

    @BeforeEach
    void open() throws Exception {
        session =
                new DocumentSession(
                        ModelFile.create(folder.resolve("m.headroom"), Samples.model(), "A Lead"),
                        KeepingTest::nothing,
                        model -> Optional.empty(),
                        Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Projection nothing(Model model, Optional<String> scenario) {
        return new Projection(
                model.info().name(),
                scenario,
                model.info().baseYear(),
                model.info().dataCut(),
                new BasePosition(Money.ZERO, Money.ZERO, Money.ZERO),
                List.of());
    }

    private void set(double wage) {
        session.commit(Edit.of("Wage " + wage, m -> Samples.withWage(m, wage))).join();
    }

    private List<Backup> backups() {
        return session.backups().list().join();
    }

    @Test
    void aBackupIsMadeByItselfOnceSomethingChangedAndOnlyThen() throws Exception {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Duration soon = Duration.ofMillis(20);
        try (TimedBackups timed =
                new TimedBackups(session.backups(), Duration.ZERO, soon, failures::add)) {
            Thread.sleep(300);
            assertEquals(List.of(), backups(), "nothing changed");
            set(13);
            while (backups().isEmpty()) {
                Thread.sleep(20);
            }
            assertEquals(Backup.Reason.TIMED, backups().getFirst().reason());
            Thread.sleep(300);
            assertEquals(1, backups().size(), "nothing changed since");
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsCommittedAfterABackupCanBeHadBackFromIt() {
        set(13);
        session.backups()
                .commitAfterBackup(
                        Backup.Reason.IMPORT, Edit.of("Import", m -> Samples.withWage(m, 20)))
                .join();
        session.backups().restore(backups().getFirst()).join();
        assertEquals(13, session.current().model().drivers().get(1).value());
        session.undo().join();
        assertEquals(20, session.current().model().drivers().get(1).value());
    }

    private static Approval approval(double wage) {
        return new Approval(
                        "Cabinet",
                        Optional.empty(),
                        "Agreed",
                        "1.0",
                        (model, scenario) ->
                                new ApprovedVersion.Frozen(
                                        model.drivers().toString().getBytes(UTF_8), new byte[0]))
                .answering(
                        Optional.of(Edit.of("Why it can stand", m -> Samples.withWage(m, wage))));
    }

    /// Control: the first approval, which is let, is kept with its answer as two entries.
    @Test
    void anApprovalThatIsRefusedLeavesNothingOfItsAnswer() {
        int before = session.log().join().size();
        session.approve(approval(15)).join();
        assertEquals(15, session.current().model().drivers().get(1).value());
        assertEquals(before + 2, session.log().join().size());
        String frozen = new String(session.approved().join().getFirst().frozen().inputs(), UTF_8);
        assertTrue(frozen.contains("15"), "what is frozen has the answer: " + frozen);
        CompletionException refused =
                assertThrows(CompletionException.class, () -> session.approve(approval(16)).join());
        assertInstanceOf(StoreException.class, refused.getCause(), "the name is taken");
        assertEquals(15, session.current().model().drivers().get(1).value());
        assertEquals(before + 2, session.log().join().size());
        session.undo().join();
        assertEquals(12.71, session.current().model().drivers().get(1).value());
    }

    @Test
    void nothingLeadsBackBeyondARemovalOfClients() {
        set(13);
        LogEntry before = session.log().join().getLast();
        session.removeClients(new Removal("Retention", true, inputs -> inputs)).join();
        assertEquals(Optional.empty(), session.current().undo());
        CompletionException refused =
                assertThrows(CompletionException.class, () -> session.returnTo(before).join());
        assertInstanceOf(EditRefusedException.class, refused.getCause());
        set(14);
        assertTrue(session.current().undo().orElseThrow().contains("14"));
        session.returnTo(session.log().join().get(2)).join();
        assertEquals(13, session.current().model().drivers().get(1).value());
    }

    @Test
    void whatChangesBeforeARemovalDidIsNotMeasured() {
        set(13);
        session.removeClients(new Removal("", true, inputs -> inputs)).join();
        List<LogEntry> log = session.log().join();
        ChangeEffects effects =
                new ChangeEffects(entry -> {
                    throw new AssertionError("asked for what is gone: " + entry);
                });
        Map<Long, Optional<ChangeEffect>> known =
                effects.of(new PastChanges(log, session.current().model()), 10, 10);
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.copyOf(known.values()));
    }
}
