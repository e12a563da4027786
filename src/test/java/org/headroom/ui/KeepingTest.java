package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.engine.result.Projection;
import org.headroom.session.Backup;
import org.headroom.session.Edits;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Backups in the window: made, listed and restored, and the restore taken back.
class KeepingTest extends UiTest {

    private List<Backup> backups() {
        return workspace.session().backups().list().join();
    }

    @Test
    void aBackupIsMadeAndRestoredAndTheRestoreUndone() {
        Projection first = projection();
        press(KeyCode.CONTROL, KeyCode.H);
        click("history-backups");
        untilSaid("backups", "There is none yet");
        click("backups-make");
        untilSaid("backups-said", "Backed up, opened and checked");
        long entry = backups().getFirst().entry();
        untilSaid("backups", "asked for, after change " + entry);
        DriverRow wage =
                snapshot().model().drivers().stream()
                        .filter(r -> r.address().driver() == Driver.NLW)
                        .filter(r ->
                                r.address()
                                        .year()
                                        .equals(
                                                Optional.of(
                                                        projection().years().getFirst().year())))
                        .findFirst()
                        .orElseThrow();
        onWindow(() -> {
            workspace.commit(
                    Edits.setDriver(
                            Optional.empty(), wage.address(), wage.value() + 0.01, "Raise"));
            return null;
        });
        untilUndoIs("Set");
        click("backups-restore-" + entry);
        untilUndoIs("Restore the backup");
        assertEquals(first, projection());
        assertEquals(Backup.Reason.RESTORE, backups().getFirst().reason());
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("Set");
        assertNotEquals(first, projection());
        assertTrue(texts("backups").contains("before a restore"));
    }
}
