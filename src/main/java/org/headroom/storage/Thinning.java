package org.headroom.storage;

import org.headroom.session.Backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups are kept: all of two hours, the newest of each hour of two days, of each day of
/// thirty-one, and of each month after that. What was made before an update, an import or a restore
/// is kept for thirty-one days whatever else there is of that day.
final class Thinning {

    private static final Duration ALL = Duration.ofHours(2);
    private static final Duration HOURLY = Duration.ofDays(2);
    private static final Duration DAILY = Duration.ofDays(31);

    private Thinning() {}

    /// The backups that are no longer wanted.
    ///
    /// @param newestFirst all that there are
    static List<Backup> unwanted(List<Backup> newestFirst, Instant now) {
        Set<LocalDateTime> hours = new HashSet<>();
        Set<LocalDateTime> days = new HashSet<>();
        Set<LocalDateTime> months = new HashSet<>();
        List<Backup> unwanted = new ArrayList<>();
        for (Backup backup : newestFirst) {
            LocalDateTime made = LocalDateTime.ofInstant(backup.when(), ZoneOffset.UTC);
            Duration age = Duration.between(backup.when(), now);
            boolean isFirst =
                    age.compareTo(HOURLY) <= 0
                            ? hours.add(made.truncatedTo(ChronoUnit.HOURS))
                            : age.compareTo(DAILY) <= 0
                                    ? days.add(made.truncatedTo(ChronoUnit.DAYS))
                                    : months.add(
                                            made.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1));
            boolean isGuarded = backup.reason() != Backup.Reason.TIMED && age.compareTo(DAILY) <= 0;
            if (!isFirst && !isGuarded && age.compareTo(ALL) > 0) {
                unwanted.add(backup);
            }
        }
        return unwanted;
    }
}
