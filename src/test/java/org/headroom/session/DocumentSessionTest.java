package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// A session keeps every edit, shows the newest results and loses nothing over a restart.
@Timeout(60)
class DocumentSessionTest {

    private static final Function<Model, Optional<String>> ALLOW_ALL = model -> Optional.empty();

    @TempDir Path folder;
    private Path path;
    private DocumentSession session;

    @BeforeEach
    void open() throws Exception {
        path = folder.resolve("model.headroom");
        session = session(ModelFile.create(path, Samples.model(), "A Lead"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    /// Stands in for the engine: the "approved budget" is the wage of the second year, in pounds.
    private static Projection wage(Model model, Optional<String> scenario) {
        return new Projection(
                model.info().name(),
                scenario,
                model.info().baseYear(),
                model.info().dataCut(),
                new BasePosition(Money.of(model.drivers().get(1).value()), Money.ZERO, Money.ZERO),
                List.of());
    }

    private static DocumentSession session(ModelStore store) {
        return new DocumentSession(store, DocumentSessionTest::wage, ALLOW_ALL, Runnable::run);
    }

    private static Edit wage(double value) {
        return Edit.of("Set wage to " + value, model -> Samples.withWage(model, value));
    }

    private String shown() {
        return session.current().projection().base().approvedBudget().toString();
    }

    private void reopen() throws Exception {
        session.close();
        session = session(ModelFile.open(path, "A Lead"));
    }

    @Test
    void aCommittedEditIsShownAndKept() throws Exception {
        session.commit(wage(12.86)).join();
        assertEquals("12.86", shown());
        assertFalse(session.current().isPreview());
        reopen();
        assertEquals("12.86", shown());
    }

    @Test
    void undoAndRedoWorkAcrossARestart() throws Exception {
        session.commit(wage(12.86)).join();
        session.commit(wage(12.99)).join();
        session.undo().join();
        reopen();
        assertEquals("12.86", shown());
        assertEquals(Optional.of("Set wage to 12.86"), session.current().undo());
        assertEquals(Optional.of("Set wage to 12.99"), session.current().redo());
        session.redo().join();
        assertEquals("12.99", shown());
        reopen();
        session.undo().join();
        session.undo().join();
        assertEquals("12.71", shown());
        assertEquals(Optional.empty(), session.current().undo());
        session.undo().join();
        assertEquals("12.71", shown());
        reopen();
        session.redo().join();
        assertEquals("12.86", shown());
    }

    @Test
    void anEditAfterUndoLeavesNothingToRedo() {
        session.commit(wage(12.86)).join();
        session.undo().join();
        session.commit(wage(13)).join();
        assertEquals(Optional.empty(), session.current().redo());
        session.redo().join();
        assertEquals("13.00", shown());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.commit(wage(12.71)).join();
        assertEquals(Optional.empty(), session.current().undo());
        assertEquals(1, session.log().join().size());
    }

    @Test
    void aPreviewIsShownAndNotKept() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        session.onSnapshot(s -> {
            if (s.isPreview()) {
                shown.countDown();
            }
        });
        session.preview(wage(14));
        shown.await();
        assertEquals("14.00", shown());
        reopen();
        assertEquals("12.71", shown());
    }

    @Test
    void aCommitReplacesAPreview() {
        session.preview(wage(14));
        session.commit(wage(13)).join();
        assertEquals("13.00", shown());
        assertFalse(session.current().isPreview());
    }

    @Test
    void aCancelledPreviewGoes() {
        session.preview(wage(14));
        session.cancelPreview();
        session.checkpoint("then").join();
        assertEquals("12.71", shown());
        assertFalse(session.current().isPreview());
    }

    @Test
    void whileOneCalculationRunsOnlyTheNewestRequestIsKept() throws Exception {
        session.close();
        Semaphore begun = new Semaphore(0);
        Semaphore go = new Semaphore(1);
        List<String> shown = new CopyOnWriteArrayList<>();
        session =
                new DocumentSession(
                        ModelFile.open(path, "A"),
                        (model, scenario) -> {
                            begun.release();
                            go.acquireUninterruptibly();
                            return wage(model, scenario);
                        },
                        ALLOW_ALL,
                        Runnable::run);
        begun.acquire();
        session.onSnapshot(s -> shown.add(s.projection().base().approvedBudget().toString()));
        session.preview(wage(20));
        begun.acquire();
        for (int pounds = 21; pounds <= 50; pounds++) {
            session.preview(wage(pounds));
        }
        go.release(100);
        session.checkpoint("then").join();
        assertEquals("50.00", shown.getLast());
        assertTrue(shown.size() <= 4, shown.toString());
        assertEquals(List.of("12.71", "20.00", "50.00"), shown.stream().distinct().toList());
    }

    @Test
    void aBrokenRuleRefusesTheEditWithItsMessage() {
        session.close();
        session = openWith(model -> Optional.of("Shares must add to 1."));
        CompletionException e =
                assertThrows(CompletionException.class, () -> session.commit(wage(13)).join());
        assertInstanceOf(EditRefusedException.class, e.getCause());
        assertEquals("Shares must add to 1.", e.getCause().getMessage());
        assertEquals("12.71", shown());
    }

    private DocumentSession openWith(Function<Model, Optional<String>> refusal) {
        try {
            return new DocumentSession(
                    ModelFile.open(path, "A"), DocumentSessionTest::wage, refusal, Runnable::run);
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    /// What is kept is saved, whatever was refused.
    @Test
    void aRefusedEditLeavesTheModelSaved() {
        List<SaveState> states = new CopyOnWriteArrayList<>();
        session.onSaveState(states::add);
        CompletionException e =
                assertThrows(
                        CompletionException.class, () -> session.commit(wage(Double.NaN)).join());
        assertInstanceOf(EditRefusedException.class, e.getCause());
        assertEquals("12.71", shown());
        assertInstanceOf(SaveState.Saved.class, states.getLast());
    }

    @Test
    void aFailedStoreLeavesTheModelAsItWasAndSaysSo() throws Exception {
        List<SaveState> states = new CopyOnWriteArrayList<>();
        session.onSaveState(states::add);
        Path gone = folder.resolveSibling(folder.getFileName() + "-gone");
        Files.move(folder, gone);
        assertThrows(CompletionException.class, () -> session.commit(wage(13)).join());
        Files.move(gone, folder);
        assertEquals("12.71", shown());
        assertInstanceOf(SaveState.Saved.class, states.get(0));
        assertInstanceOf(SaveState.Saving.class, states.get(1));
        assertInstanceOf(SaveState.Failed.class, states.get(2));
        session.commit(wage(13)).join();
        assertEquals("13.00", shown());
        assertInstanceOf(SaveState.Saved.class, states.getLast());
    }

    @Test
    void listenersAreToldEveryStateInOrderUntilTheyLeave() {
        List<SaveState> states = new CopyOnWriteArrayList<>();
        Runnable leave = session.onSaveState(states::add);
        session.commit(wage(13)).join();
        session.commit(wage(14)).join();
        leave.run();
        session.commit(wage(15)).join();
        assertEquals(
                List.of("Saved", "Saving", "Saved", "Saving", "Saved"),
                states.stream().map(s -> s.getClass().getSimpleName()).toList());
    }

    @Test
    void theChosenScenarioIsFollowedWhenItIsRenamedAndLeftWhenItGoes() {
        session.commit(scenarios("High")).join();
        session.choose(Optional.of("High"));
        session.commit(scenarios("Higher")).join();
        assertEquals(Optional.of("Higher"), session.current().scenario());
        session.commit(scenarios()).join();
        assertEquals(Optional.empty(), session.current().scenario());
    }

    private static Edit scenarios(String... names) {
        List<Scenario> all =
                List.of(names).stream().map(n -> new Scenario(n, Optional.empty(), "")).toList();
        return Edit.of("Scenarios", model -> model.withScenarios(all));
    }

    @Test
    void aCheckpointIsInTheLogAndNoStep() {
        session.commit(wage(13)).join();
        session.checkpoint("Before cabinet").join();
        assertEquals("Before cabinet", session.log().join().getLast().what());
        session.undo().join();
        assertEquals("12.71", shown());
    }

    @Test
    void manyEditsAtOnceAreKeptOneAfterTheOther() throws Exception {
        for (int i = 0; i < 200; i++) {
            double wage = 10 + i / 100.0;
            session.commit(
                    Edit.of("Add", m -> Samples.withWage(m, m.drivers().get(1).value() + 0.01)));
            session.preview(wage(wage));
        }
        session.cancelPreview();
        reopen();
        assertEquals("14.71", shown());
        assertEquals(201, session.log().join().size());
    }
}
