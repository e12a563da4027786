package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.Money;
import org.headroom.schema.InfoTable;
import org.headroom.schema.ModelDigest;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;
import org.headroom.storage.ModelFile;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Undoing everything and doing it all again gives every state once more, in every table, with
/// restarts between.
class HistoryOfMadeUpModelsTest {

    private static final int EDITS = 30;

    @TempDir Path folder;

    private static DocumentSession session(ModelStore store) {
        return new DocumentSession(
                store,
                (model, scenario) ->
                        new Projection(
                                model.info().name(),
                                scenario,
                                model.info().baseYear(),
                                model.info().dataCut(),
                                new BasePosition(Money.ZERO, Money.ZERO, Money.ZERO),
                                List.of()),
                model -> Optional.empty(),
                Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoAllAndRedoAllPassThroughTheSameStates(long seed) throws Exception {
        Path path = folder.resolve("model.headroom");
        SplittableRandom random = new SplittableRandom(seed);
        Model other = RandomModels.of(seed + 100).model();
        DocumentSession session =
                session(ModelFile.create(path, RandomModels.of(seed).model(), "A"));
        List<String> digests = new ArrayList<>();
        digests.add(digest(session));
        while (digests.size() <= EDITS) {
            Model before = session.current().model();
            Edit edit = randomEdit(before, other, random);
            session.commit(edit).join();
            if (!ModelChange.between(before, session.current().model()).isEmpty()) {
                digests.add(digest(session));
            }
        }
        for (int i = digests.size() - 2; i >= 0; i--) {
            session = sometimesReopened(session, path, random);
            session.undo().join();
            assertEquals(digests.get(i), digest(session), "undo to " + i);
        }
        assertEquals(Optional.empty(), session.current().undo());
        for (int i = 1; i < digests.size(); i++) {
            session = sometimesReopened(session, path, random);
            session.redo().join();
            assertEquals(digests.get(i), digest(session), "redo to " + i);
        }
        assertEquals(Optional.empty(), session.current().redo());
        session.close();
    }

    private static String digest(DocumentSession session) {
        return ModelDigest.of(session.current().model());
    }

    private static DocumentSession sometimesReopened(
            DocumentSession session, Path path, SplittableRandom random) throws Exception {
        if (random.nextInt(10) > 0) {
            return session;
        }
        session.close();
        return session(ModelFile.open(path, "A"));
    }

    /// Takes rows away, puts rows of another model in, and now and then changes what it is about.
    private static Edit randomEdit(Model model, Model other, SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            return Edits.replaceRows(InfoTable.INFO, InfoTable.INFO.of(other), "About");
        }
        Table<?> table = Tables.ALL.get(random.nextInt(Tables.ALL.size()));
        return mixed(table, model, other, random);
    }

    private static <R> Edit mixed(
            Table<R> table, Model model, Model other, SplittableRandom random) {
        List<R> rows = new ArrayList<>(table.of(model));
        List<R> more = table.of(other);
        int changes = random.nextInt(1, 12);
        for (int i = 0; i < changes; i++) {
            int choice = random.nextInt(3);
            if (choice > 0 && !rows.isEmpty()) {
                rows.remove(random.nextInt(rows.size()));
            }
            if (choice < 2 && !more.isEmpty()) {
                rows.add(random.nextInt(rows.size() + 1), more.get(random.nextInt(more.size())));
            }
        }
        return Edits.replaceRows(table, rows, "Change " + table.name());
    }

    @Test
    void anEditOfOneRowTellsThatRowAlone() {
        Model before = RandomModels.of(7).model();
        List<CarePackage> packages = new ArrayList<>(before.packages());
        assertTrue(packages.size() > 10);
        packages.remove(5);
        packages.add(9, packages.get(0));
        ModelChange change = ModelChange.between(before, before.withPackages(packages));
        assertEquals(1, change.tables().size());
        assertEquals(2, change.tables().getFirst().hunks().size());
        assertEquals(packages, change.applyTo(before).packages());
        assertEquals(before, change.inverse().applyTo(change.applyTo(before)));
    }
}
