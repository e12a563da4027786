package org.headroom.ui.table;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.session.Edits;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the chosen scenario puts in the place of base values, and why: two columns beside those of
/// the base, in sight while a scenario is chosen. What is typed there is kept in the scenario; the
/// base stays.
///
/// @param workspace says which scenario is chosen
public record ScenarioCells(Workspace workspace) {

    /// Adds the column of the value to a table of drivers.
    public RecordTableBuilder<DriverRow> value(RecordTableBuilder<DriverRow> table, double width) {
        return table.words(
                "Scenario",
                row -> override(row).map(o -> scale(row).text(o.value())).orElse(""),
                c ->
                        c.title("Scenario", "value")
                                .width(width)
                                .shownWhile(this::isChosen)
                                .typing(this::setValue));
    }

    /// Adds the column of the reason to a table of drivers.
    public RecordTableBuilder<DriverRow> reason(RecordTableBuilder<DriverRow> table, double width) {
        return table.words(
                "Why",
                row -> override(row).map(ScenarioOverride::rationale).orElse(""),
                c ->
                        c.title("Why", "in the scenario")
                                .width(width)
                                .shownWhile(this::isChosen)
                                .typing(this::setReason));
    }

    private boolean isChosen() {
        return workspace.snapshot().get().scenario().isPresent();
    }

    private static DriverScale scale(DriverRow row) {
        return DriverScale.of(row.address().driver().unit());
    }

    /// What the chosen scenario, or one that it builds on, puts in the place of a value.
    public Optional<ScenarioOverride> override(DriverRow row) {
        Snapshot now = workspace.snapshot().get();
        if (now.scenario().isEmpty()) {
            return Optional.empty();
        }
        List<String> layers =
                DriverTable.layers(now.model(), now.scenario()).stream()
                        .map(Scenario::name)
                        .toList();
        return now.model().overrides().stream()
                .filter(o -> o.address().equals(row.address()) && layers.contains(o.scenario()))
                .reduce((first, last) ->
                        layers.indexOf(last.scenario()) >= layers.indexOf(first.scenario())
                                ? last
                                : first);
    }

    private Optional<ScenarioOverride> own(DriverRow row) {
        Optional<String> chosen = workspace.snapshot().get().scenario();
        return override(row).filter(o -> chosen.equals(Optional.of(o.scenario())));
    }

    private String setValue(DriverRow row, String typed) {
        Optional<String> chosen = workspace.snapshot().get().scenario();
        if (typed.isBlank()) {
            if (own(row).isEmpty()) {
                return override(row)
                        .map(o -> "is set in “" + o.scenario() + "”, which this scenario builds on")
                        .orElse("");
            }
            workspace.commit(Edits.resetDriver(chosen, row.address()));
            return "";
        }
        double now = override(row).map(ScenarioOverride::value).orElse(row.value());
        OptionalDouble value = scale(row).parse(typed, now);
        if (value.isEmpty()) {
            return "“" + typed + "” is not a number";
        }
        workspace.commit(Edits.setDriver(chosen, row.address(), value.getAsDouble(), ""));
        return "";
    }

    private String setReason(DriverRow row, String typed) {
        Optional<ScenarioOverride> own = own(row);
        if (own.isEmpty()) {
            return "belongs to a value of the scenario; type that first";
        }
        if (typed.isBlank()) {
            return "needs words; to take the change back, empty its value";
        }
        workspace.commit(
                Edits.setDriver(
                        Optional.of(own.get().scenario()),
                        row.address(),
                        own.get().value(),
                        typed.strip()));
        return "";
    }
}
