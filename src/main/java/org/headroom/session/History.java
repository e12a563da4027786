package org.headroom.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone: worked out from the change log alone, so that it survives a
/// restart.
///
/// @param done edits in force, the newest last
/// @param undone edits taken back, the one to redo first last
public record History(List<LogEntry> done, List<LogEntry> undone) {

    private static final History NEW = new History(List.of(), List.of());

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// The history that a change log tells.
    public static History of(List<LogEntry> log) {
        List<LogEntry> done = new ArrayList<>();
        List<LogEntry> undone = new ArrayList<>();
        log.forEach(entry -> move(entry, done, undone));
        return log.isEmpty() ? NEW : new History(done, undone);
    }

    /// The history after one more entry.
    public History plus(LogEntry entry) {
        List<LogEntry> nowDone = new ArrayList<>(done);
        List<LogEntry> nowUndone = new ArrayList<>(undone);
        move(entry, nowDone, nowUndone);
        return new History(nowDone, nowUndone);
    }

    /// Whether the model can be gone back to as it was after an entry: not beyond where the rows of
    /// clients were removed.
    public static boolean isInReach(List<LogEntry> log, LogEntry entry) {
        return log.stream()
                .noneMatch(e -> e.kind() == LogEntry.Kind.CREATED && e.number() > entry.number());
    }

    static void requireReach(List<LogEntry> log, LogEntry entry) throws EditRefusedException {
        if (!isInReach(log, entry)) {
            throw new EditRefusedException(
                    "The rows of clients were removed since, so the model cannot be had back as it"
                            + " was then.");
        }
    }

    /// The edit that undo takes back.
    public Optional<LogEntry> toUndo() {
        return last(done);
    }

    /// The edit that redo does again.
    public Optional<LogEntry> toRedo() {
        return last(undone);
    }

    private static Optional<LogEntry> last(List<LogEntry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    private static void move(LogEntry entry, List<LogEntry> done, List<LogEntry> undone) {
        switch (entry.kind()) {
            case EDIT -> {
                done.add(entry);
                undone.clear();
            }
            case UNDO -> undone.add(done.removeLast());
            case REDO -> done.add(undone.removeLast());
            case CREATED -> {
                // What clients' rows were removed from cannot be gone back to.
                done.clear();
                undone.clear();
            }
            case CHECKPOINT -> {}
        }
    }
}
