package org.headroom.session;

import org.headroom.domain.SignOff;
import org.headroom.schema.AssuranceTables;
import org.headroom.schema.CaseTables;
import org.headroom.schema.MonitoringTables;
import org.headroom.schema.Table;

import java.util.List;
import java.util.Set;

/// The changes of the change log since somebody signed, of those that a signature is about.
public final class SinceSigned {

    /// What a signature is not about; see [org.headroom.schema.ModelDigest#signed].
    private static final Set<Table<?>> BESIDE =
            Set.of(
                    AssuranceTables.QA_LOG,
                    AssuranceTables.SIGN_OFFS,
                    CaseTables.VIEWS,
                    MonitoringTables.MONTHS,
                    MonitoringTables.MONTH_COHORTS,
                    MonitoringTables.MONTH_LINES,
                    MonitoringTables.MONTH_SAVINGS,
                    MonitoringTables.PAST_FORECASTS);

    private SinceSigned() {}

    /// Says what an entry of the change log changed.
    ///
    /// @param <X> what is thrown where it cannot be read
    @FunctionalInterface
    public interface Changes<X extends Exception> {
        ModelChange of(LogEntry entry) throws X;
    }

    /// How many changes came since; a change that was taken back does not count. 0 where the log
    /// does not hold the signature.
    ///
    /// @param log oldest entry first
    public static <X extends Exception> int count(
            List<LogEntry> log, Changes<X> changes, SignOff signed) throws X {
        int count = 0;
        for (LogEntry entry : log.reversed()) {
            ModelChange change = changes.of(entry);
            if (adds(change, signed)) {
                return Math.max(count, 0);
            }
            if (change.tables().stream().anyMatch(t -> !BESIDE.contains(t.table()))) {
                count += entry.kind() == LogEntry.Kind.UNDO ? -1 : 1;
            }
        }
        return 0;
    }

    private static boolean adds(ModelChange change, SignOff signed) {
        return change.of(AssuranceTables.SIGN_OFFS)
                .map(t -> t.hunks().stream().anyMatch(h -> h.added().contains(signed)))
                .orElse(false);
    }
}
