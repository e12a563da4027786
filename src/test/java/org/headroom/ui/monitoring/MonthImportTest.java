package org.headroom.ui.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Window;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.Extracts;
import org.headroom.extract.ExtractReader;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Backup;
import org.headroom.ui.UiTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A month that is read from extracts in the window.
class MonthImportTest extends UiTest {

    /// Extracts are read; no approved version is.
    private record Desk() implements MonthDesk {

        @Override
        public Model inputs(ApprovedVersion version) throws IOException {
            throw new IOException("Nothing is approved.");
        }

        @Override
        public ExtractReader reader() {
            return new Extracts();
        }

        @Override
        public Optional<Path> askFor(Window owner, String title) {
            return Optional.empty();
        }
    }

    private List<Backup> backups() {
        return workspace.session().backups().list().join();
    }

    /// The control is a month that is kept from the model itself: it needs none.
    @Test
    void aBackupIsMadeBeforeAMonthIsImported() {
        MonthModel months = onWindow(() -> new MonthModel(workspace, new Desk()));
        onWindow(() -> {
            months.take();
            return true;
        });
        untilUndoIs("Keep the month to 30 September 2024");
        assertEquals(List.of(), backups());
        long before = workspace.session().log().join().size();
        onWindow(() -> {
            months.bring(
                    new MonthExtracts(
                            LocalDate.of(2024, 10, 31),
                            Path.of("models/import-examples/packages.csv"),
                            Optional.empty(),
                            ""));
            return true;
        });
        untilUndoIs("Keep the month to 31 October 2024");
        assertEquals(
                List.of(Backup.Reason.IMPORT), backups().stream().map(Backup::reason).toList());
        assertEquals(before, backups().getFirst().entry());
    }
}
