package org.headroom.trust;

import org.headroom.app.FrozenBudgets;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.result.Projection;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.PlanCalculator;
import org.headroom.storage.ModelFile;
import org.headroom.testing.RandomModels;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// Work on a model file as people do it, through the session: small and large edits, undo and redo,
/// checkpoints, approvals, what an import remembers, copies.
///
/// Each step but the last two adds one entry to the change log, so that the number of entries tells
/// how far the work has come.
final class Journey implements AutoCloseable {

    /// What is done in one step.
    enum Step {
        SMALL_EDIT,
        LARGE_EDIT,
        UNDO,
        REDO,
        CHECKPOINT,
        APPROVE,
        REMEMBER,
        COPY
    }

    private static final List<Step> OFTEN = List.of(Step.SMALL_EDIT, Step.UNDO, Step.REDO);

    private final SplittableRandom dice;
    private final Path file;
    private final ModelFile store;
    private final DocumentSession session;
    private int steps;

    private Journey(Path file, ModelFile store, long seed) {
        this.dice = new SplittableRandom(seed);
        this.file = file;
        this.store = store;
        this.session =
                new DocumentSession(
                        store, new PlanCalculator(), m -> Optional.empty(), Runnable::run);
    }

    /// Makes a small model to begin with.
    static void begin(Path file) throws Exception {
        ModelFile.create(file, RandomModels.of(1).model(), "A").close();
    }

    static Journey on(Path file, long seed) throws Exception {
        return new Journey(file, ModelFile.open(file, "A"), seed);
    }

    /// The next step by the dice.
    Step next() {
        return dice.nextInt(3) > 0
                ? OFTEN.get(dice.nextInt(OFTEN.size()))
                : Step.values()[dice.nextInt(Step.values().length)];
    }

    /// Takes a step; returns when it was acknowledged, or ends with what the session said.
    void take(Step step) {
        steps++;
        switch (step) {
            case SMALL_EDIT -> edit(m -> m.withInfo(described(m.info(), "Step " + dice.nextInt())));
            case LARGE_EDIT -> {
                Model other = RandomModels.of(dice.nextInt(1_000)).model();
                edit(m -> other);
            }
            case UNDO -> await(session.undo());
            case REDO -> await(session.redo());
            case CHECKPOINT -> await(session.checkpoint("Step " + dice.nextInt()));
            case APPROVE ->
                    await(
                            session.approve(
                                    new FrozenBudgets("test")
                                            .approval(
                                                    "Version " + dice.nextLong(),
                                                    Optional.empty(),
                                                    "agreed")));
            case REMEMBER ->
                    await(session.remember("signature " + dice.nextInt(), "packages", "{}"));
            case COPY -> await(session.saveCopy(copy()));
        }
    }

    /// Where copies go.
    Path copy() {
        return file.resolveSibling("copy.headroom");
    }

    private void edit(UnaryOperator<Model> change) {
        await(session.commit(Edit.of("Step " + steps, change)));
    }

    private static void await(CompletableFuture<?> done) {
        done.join();
    }

    private static ModelInfo described(ModelInfo info, String text) {
        return new ModelInfo(
                info.name(),
                info.council(),
                info.baseYear(),
                info.dataCut(),
                info.planYears(),
                text,
                info.source());
    }

    /// How many entries the change log has.
    int entries() {
        return session.log().join().size();
    }

    /// The plan as the session has it.
    Projection plan() {
        return session.current().projection();
    }

    Model model() {
        return session.current().model();
    }

    @Override
    public void close() {
        session.close();
    }
}
