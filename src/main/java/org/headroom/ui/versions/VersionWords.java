package org.headroom.ui.versions;

import org.headroom.session.ApprovedVersion;
import org.headroom.session.LogEntry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How approved budgets and entries of the change log are spoken of.
final class VersionWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final String SEAL = ", sealed [0-9a-f]{64}$";

    private VersionWords() {}

    static String when(Instant instant) {
        return WHEN.format(instant.atZone(ZoneId.systemDefault()));
    }

    /// Who and when, as `tester · 3 Dec 2025, 14:32`.
    static String by(String who, Instant when) {
        return who + " · " + when(when);
    }

    /// What an entry is about; the seal of an approval is for the file.
    static String what(LogEntry entry) {
        String what = entry.what().replaceFirst(SEAL, "");
        return isApproval(entry) || entry.kind() != LogEntry.Kind.CHECKPOINT
                ? what
                : "Checkpoint “" + what + "”";
    }

    static boolean isApproval(LogEntry entry) {
        return entry.kind() == LogEntry.Kind.CHECKPOINT
                && !entry.what().equals(entry.what().replaceFirst(SEAL, ""));
    }

    static String scenario(ApprovedVersion version) {
        return version.scenario().orElse("Base");
    }
}
