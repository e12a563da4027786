package org.headroom.ui.scenarios;

import org.headroom.domain.Model;
import org.headroom.schema.AssumptionTables;
import org.headroom.session.LogEntry;
import org.headroom.session.RowHistory;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// When and by whom the changes of each layer were last edited, from the change log.
final class LayerHistory {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Workspace workspace;
    private final Runnable changed;
    private Optional<Model> known = Optional.empty();
    private Map<String, LogEntry> newest = Map.of();

    /// @param changed told when something new is known
    LayerHistory(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        this.changed = changed;
    }

    /// Reads the change log again where the model is another.
    void refresh() {
        Model model = workspace.snapshot().get().model();
        boolean isKnown = known.map(m -> m == model).orElse(false);
        if (!isKnown && !workspace.snapshot().get().isPreview()) {
            known = Optional.of(model);
            workspace
                    .history(AssumptionTables.SCENARIO_DRIVERS)
                    .thenAccept(all -> Feedback.post(() -> take(model, all)));
        }
    }

    private void take(Model model, List<RowHistory> all) {
        Map<String, LogEntry> found = new HashMap<>();
        Map<String, String> scenarios = new HashMap<>();
        model.overrides()
                .forEach(
                        o -> scenarios.put(AssumptionTables.SCENARIO_DRIVERS.key(o), o.scenario()));
        for (RowHistory row : all) {
            row.cells().stream()
                    .flatMap(c -> Optional.ofNullable(scenarios.get(c.row())).stream())
                    .forEach(s -> found.putIfAbsent(s, row.entry()));
        }
        if (!found.equals(newest)) {
            newest = found;
            changed.run();
        }
    }

    /// As `edited 14:32, finance lead`; empty where the log does not know.
    String edited(Layer layer) {
        return layer.scenario()
                .flatMap(s -> Optional.ofNullable(newest.get(s)))
                .map(LayerHistory::words)
                .orElse("");
    }

    private static String words(LogEntry entry) {
        ZonedDateTime when = entry.when().atZone(ZoneId.systemDefault());
        boolean isToday = when.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return "edited " + (isToday ? TIME : DAY).format(when) + ", " + entry.who();
    }
}
