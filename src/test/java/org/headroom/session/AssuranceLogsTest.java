package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.session.LogEntry.Kind;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Decisions and data are read off the change log, without what was taken back.
class AssuranceLogsTest {

    private final List<LogEntry> log = new ArrayList<>();

    private long entry(Kind kind, OptionalLong of, String what, String why) {
        long number = log.size() + 1L;
        log.add(new LogEntry(number, Instant.EPOCH, "A", kind, of, what, why));
        return number;
    }

    private long edit(String what, String why) {
        return entry(Kind.EDIT, OptionalLong.empty(), what, why);
    }

    private static List<String> words(List<LogEntry> entries) {
        return entries.stream().map(AssuranceLogs::words).toList();
    }

    @Test
    void whatWasTakenBackIsNeitherDecisionNorData() {
        entry(Kind.CREATED, OptionalLong.empty(), "Created Test", "");
        edit("Set National Living Wage to 13", "");
        long budget = edit("Set CPI to 3%", "Budget");
        long first = edit("Import 12 rows of packages from a.csv", "12 rows read, 12 taken");
        entry(Kind.UNDO, OptionalLong.of(first), "Undo: Import", "");
        entry(Kind.UNDO, OptionalLong.of(budget), "Undo: Set CPI", "");
        entry(Kind.REDO, OptionalLong.of(budget), "Redo: Set CPI", "");
        edit("Import 13 rows of packages from b.csv", "13 rows read, 13 taken");
        entry(
                Kind.CHECKPOINT,
                OptionalLong.empty(),
                "Approved “Cabinet”, sealed " + "0".repeat(64),
                "Agreed");
        edit("Return to “Created Test”", "");
        assertEquals(
                List.of("Return to “Created Test”", "Approved “Cabinet”", "Set CPI to 3%"),
                words(AssuranceLogs.decisions(log)));
        assertEquals(
                List.of("Import 13 rows of packages from b.csv", "Created Test"),
                words(AssuranceLogs.data(log)));
    }
}
