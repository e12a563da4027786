package org.headroom.ui.assumptions;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.schema.AssumptionTables;
import org.headroom.ui.control.Em;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.Units;

import java.util.List;
import java.util.Optional;

/// The scenarios and what each of them changes.
final class ScenarioTables extends VBox {

    private final RecordTable<Scenario> scenarios;
    private final RecordTable<ScenarioOverride> changes;

    ScenarioTables(Workspace workspace) {
        super(12);
        scenarios =
                RecordTable.of(workspace, AssumptionTables.SCENARIOS)
                        .caption("Scenarios")
                        .noun("scenario", "scenarios")
                        .column("scenario", c -> c.title("Scenario").width(220))
                        .column(
                                "parent",
                                c -> c.title("Builds on").width(220).choices(ScenarioTables::names))
                        .column("description", c -> c.title("Description").width(420))
                        .blank(model ->
                                Optional.of(new Scenario(freeName(model), Optional.empty(), "")))
                        .build();
        changes =
                RecordTable.of(workspace, AssumptionTables.SCENARIO_DRIVERS)
                        .caption("What they change")
                        .noun("change", "changes")
                        .column(
                                "scenario",
                                c -> c.title("Scenario").width(180).choices(ScenarioTables::names))
                        .column(
                                "driver",
                                c -> c.title("Driver").width(200).labels(Units::labelWithUnit))
                        .column(
                                "key",
                                c -> c.title("Applies to").width(150).keysLike(ModelCodes::keys))
                        .column("year", c -> c.title("Year", "blank: every").width(80))
                        .column(
                                "value",
                                c -> c.title("Value").width(80).percentWhere(Units::isShare))
                        .column("rationale", c -> c.title("Why").width(320))
                        .blank(ScenarioTables::blank)
                        .build();
        Em.prefHeight(scenarios, 240);
        Em.minHeight(scenarios, 170);
        VBox.setVgrow(changes, Priority.ALWAYS);
        getChildren().addAll(scenarios, changes);
    }

    private static List<String> names(Model model) {
        return model.scenarios().stream().map(Scenario::name).toList();
    }

    private static String freeName(Model model) {
        String name = "New scenario";
        for (int n = 2; model.scenario(name).isPresent(); n++) {
            name = "New scenario " + n;
        }
        return name;
    }

    /// A base value as it is, for the first scenario that does not change it yet.
    private static Optional<ScenarioOverride> blank(Model model) {
        for (Scenario scenario : model.scenarios().reversed()) {
            for (DriverRow row : model.drivers()) {
                boolean isTaken =
                        model.overrides().stream()
                                .anyMatch(o ->
                                        o.scenario().equals(scenario.name())
                                                && o.address().equals(row.address()));
                if (!isTaken) {
                    return Optional.of(
                            new ScenarioOverride(scenario.name(), row.address(), row.value(), ""));
                }
            }
        }
        return Optional.empty();
    }

    void refresh() {
        scenarios.refresh();
        changes.refresh();
    }
}
