package org.headroom.exchange.result;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.comparison.Comparison;
import org.headroom.engine.comparison.Difference;
import org.headroom.engine.comparison.ScenarioBridge;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Scenarios, what they change and how they compare, as tables.
public final class ScenarioText {

    private static final String OTHER_CHANGES = "other changes";

    private ScenarioText() {}

    /// The layers of a model.
    public static ResultTable list(Model model) {
        ResultTable table =
                new ResultTable(
                                "scenarios",
                                List.of(
                                        new Column("scenario", "Scenario"),
                                        new Column("parent", "Over"),
                                        new Column("changes", "Changes"),
                                        new Column("description", "Description")))
                        .otherwise("There are no scenarios, the base alone.");
        for (Scenario scenario : model.scenarios()) {
            long changes =
                    model.overrides().stream()
                            .filter(o -> o.scenario().equals(scenario.name()))
                            .count();
            table.row(
                    List.of(
                            Cell.of(scenario.name()),
                            UncertaintyText.scenario(scenario.parent()),
                            new Cell.Count(changes),
                            Cell.of(scenario.description())));
        }
        return table;
    }

    /// Every change of a scenario and of the layers under it, the lowest layer first.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    public static ResultTable show(Model model, String scenario) {
        List<Scenario> layers = DriverTable.layers(model, Optional.of(scenario));
        ResultTable table =
                new ResultTable(
                                "changes",
                                List.of(
                                        new Column("layer", "Layer"),
                                        new Column("driver", "Driver"),
                                        new Column("key", "Key"),
                                        new Column("year", "Year"),
                                        new Column("value", "Value"),
                                        new Column("reason", "Reason")))
                        .otherwise("It changes nothing.")
                        .fact("scenario", "Scenario", Cell.of(scenario))
                        .fact("description", "", Cell.of(layers.getLast().description()))
                        .fact(
                                "layers",
                                "Layers",
                                Cell.of(
                                        layers.stream()
                                                .map(Scenario::name)
                                                .collect(
                                                        Collectors.joining(" > ", "base > ", ""))));
        for (Scenario layer : layers) {
            for (ScenarioOverride change : model.overrides()) {
                if (change.scenario().equals(layer.name())) {
                    table.row(
                            List.of(
                                    Cell.of(layer.name()),
                                    Cell.of(change.address().driver().code()),
                                    Cell.of(change.address().key()),
                                    Cell.of(
                                            change.address()
                                                    .year()
                                                    .map(Object::toString)
                                                    .orElse("")),
                                    Cell.of(change.value()),
                                    Cell.of(change.rationale())));
                }
            }
        }
        return table;
    }

    /// Results side by side; the change of each on the first.
    ///
    /// @param names what the sides are called
    public static ResultTable compare(Comparison comparison, List<String> names) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("year", "Year"));
        columns.add(new Column("part", "Part"));
        columns.add(new Column("name", "Figure, £"));
        for (int i = 0; i < names.size(); i++) {
            String name = free(names.get(i), columns);
            columns.add(new Column(name, name));
            if (i > 0) {
                columns.add(new Column(free("change " + name, columns), "v " + names.getFirst()));
            }
        }
        ResultTable table = new ResultTable("rows", columns);
        for (Comparison.Row row : comparison.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(row.year().toString()));
            cells.add(Cell.of(row.part().name().toLowerCase(Locale.ROOT)));
            cells.add(Cell.of(row.name()));
            for (int i = 0; i < names.size(); i++) {
                cells.add(Cell.of(row.values().get(i)));
                if (i > 0) {
                    cells.add(Cell.of(row.change(i)));
                }
            }
            table.row(cells);
        }
        return table;
    }

    /// A name that no column has yet: another model may be called as a scenario, and a scenario as
    /// a column.
    private static String free(String wanted, List<Column> columns) {
        String name = wanted;
        for (int n = 2; isTaken(name, columns); n++) {
            name = wanted + " (" + n + ")";
        }
        return name;
    }

    private static boolean isTaken(String name, List<Column> columns) {
        return columns.stream().anyMatch(c -> c.key().equals(name));
    }

    /// What differs, with the effect of each value alone.
    public static ResultTable differences(
            List<Difference> differences, String from, String to, PlanFigure figure) {
        ResultTable table =
                new ResultTable(
                                "differences",
                                List.of(
                                        new Column("driver", "Driver"),
                                        new Column("key", "Key"),
                                        new Column("year", "Year"),
                                        new Column("from", "From"),
                                        new Column("to", "To"),
                                        new Column("effect", "Effect, £"),
                                        new Column("reason", "Reason")))
                        .fact("from", "From", Cell.of(from))
                        .fact("to", "To", Cell.of(to))
                        .otherwise("Nothing differs.");
        UncertaintyText.facts(table, figure);
        for (Difference each : differences) {
            table.row(
                    List.of(
                            Cell.of(each.address().driver().code()),
                            Cell.of(each.address().key()),
                            Cell.of(each.address().year().map(Object::toString).orElse("")),
                            Cell.of(each.from()),
                            Cell.of(each.to()),
                            Cell.of(Money.of(each.effect())),
                            Cell.of(each.reason())));
        }
        return table;
    }

    /// The bridge from one scenario to another: a step for each changed driver and key.
    public static ResultTable bridge(
            ScenarioBridge bridge, String from, String to, PlanFigure figure) {
        ResultTable table =
                new ResultTable(
                                "steps",
                                List.of(
                                        new Column("driver", "Driver"),
                                        new Column("key", "Key"),
                                        new Column("amount", "Amount, £"),
                                        new Column("joins", "Joins")))
                        .fact("from", "From", Cell.of(from))
                        .fact("to", "To", Cell.of(to))
                        .otherwise("Nothing differs.");
        UncertaintyText.facts(table, figure);
        table.fact("fromAmount", "From, £", Cell.of(Money.of(bridge.from())));
        table.fact("toAmount", "To, £", Cell.of(Money.of(bridge.to())));
        List<Money> amounts = bridge.published();
        for (int i = 0; i < bridge.parts().size(); i++) {
            ScenarioBridge.Part part = bridge.parts().get(i);
            DriverKey first = part.changes().getFirst();
            boolean isJoined = part.isOtherChanges();
            table.row(
                    List.of(
                            Cell.of(isJoined ? OTHER_CHANGES : first.driver().code()),
                            Cell.of(isJoined ? "" : first.key()),
                            Cell.of(amounts.get(i)),
                            Cell.of(isJoined ? joined(part) : "")));
        }
        return table;
    }

    private static String joined(ScenarioBridge.Part part) {
        return part.changes().stream().map(DriverKey::toString).collect(Collectors.joining("; "));
    }
}
