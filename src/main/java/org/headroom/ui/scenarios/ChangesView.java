package org.headroom.ui.scenarios;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.schema.AssumptionTables;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.Units;

import java.util.Optional;

/// The changes of the chosen layer, each with its reason, as a table to edit.
final class ChangesView extends VBox {

    static final String TABLE = "layer-changes";

    private final Workspace workspace;
    private final RecordTable<ScenarioOverride> table;
    private Optional<String> shown = Optional.empty();
    private Optional<DriverTable> under = Optional.empty();

    ChangesView(Workspace workspace) {
        this.workspace = workspace;
        table =
                RecordTable.of(workspace, AssumptionTables.SCENARIO_DRIVERS)
                        .id(TABLE)
                        .noun("change", "changes")
                        .where(this::isOfChosen)
                        .column(
                                "driver",
                                c -> c.title("Driver").width(220).labels(Units::labelWithUnit))
                        .column(
                                "key",
                                c -> c.title("Applies to").width(140).keysLike(ModelCodes::keys))
                        .column("year", c -> c.title("Year", "blank: every").width(84))
                        .words("Without it", this::without, c -> c.width(96))
                        .column(
                                "value",
                                c -> c.title("Value").width(90).percentWhere(Units::isShare))
                        .column("rationale", c -> c.title("Why").width(330))
                        .blank(this::blank)
                        .build();
        VBox.setVgrow(table, Priority.ALWAYS);
        setStyle("-fx-padding: 0 0 0 16;");
        getChildren().add(table);
    }

    private Optional<String> chosen() {
        return workspace.snapshot().get().scenario();
    }

    private boolean isOfChosen(ScenarioOverride change) {
        return chosen().equals(Optional.of(change.scenario()));
    }

    private String without(ScenarioOverride change) {
        return under.map(t -> t.effective(change.address()))
                .filter(v -> v.isPresent())
                .map(v -> ValueWords.of(change.address().driver(), v.getAsDouble()))
                .orElse("nothing set");
    }

    /// A base value as it is, which the layer does not change yet.
    private Optional<ScenarioOverride> blank(Model model) {
        return chosen().flatMap(name ->
                model.drivers().stream()
                        .map(DriverRow::address)
                        .filter(a ->
                                model.overrides().stream()
                                        .noneMatch(o ->
                                                o.scenario().equals(name) && o.address().equals(a)))
                        .findFirst()
                        .flatMap(a ->
                                under.map(t ->
                                        new ScenarioOverride(
                                                name, a, t.effective(a).orElse(0), ""))));
    }

    void refresh() {
        Snapshot now = workspace.snapshot().get();
        Optional<String> parent =
                now.scenario().flatMap(now.model()::scenario).flatMap(Scenario::parent);
        under = Optional.of(DriverTable.of(now.model(), parent));
        long count = now.model().overrides().stream().filter(this::isOfChosen).count();
        table.caption(
                now.scenario()
                        .map(name ->
                                "“"
                                        + name
                                        + "” changes "
                                        + (count == 1 ? "1 value" : count + " values")
                                        + " of "
                                        + parent.orElse(Layer.BASE))
                        .orElse("Base changes nothing: press the name of a layer"));
        if (shown.equals(now.scenario())) {
            table.refresh();
        } else {
            shown = now.scenario();
            table.refreshAnew();
        }
    }
}
