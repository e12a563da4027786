package org.headroom.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The decisions and the data of a model, as its change log tells them; what was taken back is left
/// out.
public final class AssuranceLogs {

    private static final String IMPORT = "Import ";
    private static final Pattern SEAL = Pattern.compile(", sealed [0-9a-f]{64}$");
    private static final Pattern DECIDED =
            Pattern.compile("(Sign off as|Return to|Restore the backup|Begin from approved) .*");

    private AssuranceLogs() {}

    /// Approvals, named states, states that were gone back to, signatures, and every change for
    /// which a reason was given; newest first.
    ///
    /// @param log oldest entry first
    public static List<LogEntry> decisions(List<LogEntry> log) {
        return standing(log).stream()
                .filter(e ->
                        e.kind() == LogEntry.Kind.CHECKPOINT
                                || (!isImport(e)
                                        && (!e.why().isBlank()
                                                || DECIDED.matcher(e.what()).matches())))
                .toList()
                .reversed();
    }

    /// What the figures came from: the model as it was made, and every import with its file, its
    /// rows and its pounds; newest first.
    ///
    /// @param log oldest entry first
    public static List<LogEntry> data(List<LogEntry> log) {
        return standing(log).stream()
                .filter(e -> e.kind() == LogEntry.Kind.CREATED || isImport(e))
                .toList()
                .reversed();
    }

    private static boolean isImport(LogEntry entry) {
        return entry.kind() == LogEntry.Kind.EDIT && entry.what().startsWith(IMPORT);
    }

    /// What an entry is about; the seal of an approval is for the file.
    public static String words(LogEntry entry) {
        return SEAL.matcher(entry.what()).replaceFirst("");
    }

    /// The entries that were not taken back.
    private static List<LogEntry> standing(List<LogEntry> log) {
        Map<Long, Long> about = new HashMap<>();
        Set<Long> undone = new HashSet<>();
        for (LogEntry entry : log) {
            if (entry.of().isPresent()) {
                long of = about.getOrDefault(entry.of().getAsLong(), entry.of().getAsLong());
                about.put(entry.number(), of);
                if (entry.kind() == LogEntry.Kind.UNDO) {
                    undone.add(of);
                } else {
                    undone.remove(of);
                }
            }
        }
        return log.stream().filter(e -> e.of().isEmpty() && !undone.contains(e.number())).toList();
    }
}
