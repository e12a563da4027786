package org.headroom.session;

import org.headroom.engine.plan.PreparedModel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Works out what the entries of the change log did, from the newest back: each once.
///
/// Takes its time, so it is asked aside; by one thread at a time.
public final class ChangeEffects {

    private final Function<LogEntry, ModelChange> changes;
    private final Map<Long, Optional<ChangeEffect>> known = new HashMap<>();
    private Optional<Ends> ends = Optional.empty();

    /// Between which entries all are known.
    ///
    /// @param newest the model after the newest of them
    /// @param before the model before the oldest of them
    private record Ends(long latest, PreparedModel newest, PreparedModel before) {}

    /// @param changes what an entry changed
    public ChangeEffects(Function<LogEntry, ModelChange> changes) {
        this.changes = changes;
    }

    /// The effects that are known, by the numbers of their entries; empty of an entry that cannot
    /// be measured. All that are newer than those known before are worked out, then some older.
    ///
    /// @param wanted how many of the newest entries are looked at
    /// @param some how many older ones are worked out at most; who wants more asks again
    public Map<Long, Optional<ChangeEffect>> of(PastChanges past, int wanted, int some) {
        List<LogEntry> log = past.log().reversed().stream().limit(wanted).toList();
        Ends start =
                ends.filter(e -> log.getLast().number() <= e.latest() + 1)
                        .map(e ->
                                new Ends(e.latest(), e.newest().updatedTo(past.now()), e.before()))
                        .orElseGet(() -> beginning(past));
        passOverWhatWasRemoved(log);
        PreparedModel after = start.newest();
        for (LogEntry entry : log) {
            if (entry.number() > start.latest()) {
                after = measure(entry, after);
            }
        }
        PreparedModel oldest = start.before();
        List<LogEntry> older =
                log.stream().filter(e -> !known.containsKey(e.number())).limit(some).toList();
        for (LogEntry entry : older) {
            oldest = measure(entry, oldest);
        }
        ends = Optional.of(new Ends(past.log().getLast().number(), start.newest(), oldest));
        return Map.copyOf(known);
    }

    /// What was before the rows of clients were removed is not known and cannot be measured.
    private void passOverWhatWasRemoved(List<LogEntry> newestFirst) {
        newestFirst.stream()
                .dropWhile(e -> e.kind() != LogEntry.Kind.CREATED)
                .skip(1)
                .forEach(e -> known.putIfAbsent(e.number(), Optional.empty()));
    }

    /// From the newest entry, also where more were added since than are looked at.
    private Ends beginning(PastChanges past) {
        known.clear();
        PreparedModel now = PreparedModel.of(past.now());
        return new Ends(past.log().getLast().number(), now, now);
    }

    /// Measures an entry.
    ///
    /// @return the model before it
    private PreparedModel measure(LogEntry entry, PreparedModel after) {
        boolean isChange =
                switch (entry.kind()) {
                    case EDIT, UNDO, REDO -> true;
                    case CREATED, CHECKPOINT -> false;
                };
        if (!isChange) {
            known.put(entry.number(), Optional.empty());
            return after;
        }
        ModelChange change = changes.apply(entry);
        PreparedModel before = after.updatedTo(change.inverse().applyTo(after.model()));
        known.put(entry.number(), ChangeEffect.of(before, after, change));
        return before;
    }
}
