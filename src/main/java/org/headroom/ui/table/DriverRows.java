package org.headroom.ui.table;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.trace.Figure;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.AssumptionTables;
import org.headroom.ui.control.Explained;
import org.headroom.ui.shell.Workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tables of the base values of a few drivers, with their ranges and sources, where a page's other
/// figures rest on them; while a scenario is chosen its own values stand beside them.
///
/// @param drivers which; a new row is one of the first that has a default
/// @param keys what the rows may apply to; empty text for drivers without a key
public record DriverRows(List<Driver> drivers, Function<Model, List<String>> keys) {

    public DriverRows {
        drivers = List.copyOf(drivers);
    }

    /// A table of these drivers.
    public RecordTable<DriverRow> table(Workspace workspace, String id, String caption) {
        RecordTableBuilder<DriverRow> builder =
                RecordTable.of(workspace, AssumptionTables.DRIVERS)
                        .id(id)
                        .caption(caption)
                        .noun("value", "values")
                        .where(row -> drivers.contains(row.address().driver()));
        boolean isKeyed = drivers.stream().anyMatch(d -> d.keyKind() != KeyKind.NONE);
        if (drivers.size() > 1) {
            builder.column(
                    "driver", c -> c.title("Driver").width(150).labels(Units::label).readOnly());
        }
        if (isKeyed) {
            builder.column("key", c -> c.title("Applies to").width(150).keysFrom(keys));
        }
        builder.column("year", c -> c.title("Year").width(72))
                .column("low", c -> c.title("Low").width(58).percentWhere(Units::isShare))
                .column(
                        "value",
                        c -> c.title("Value", "base").width(58).percentWhere(Units::isShare))
                .column("high", c -> c.title("High").width(58).percentWhere(Units::isShare));
        ScenarioCells scenario = new ScenarioCells(workspace);
        scenario.value(builder, 66)
                .words("Unit", row -> Units.of(row.address().driver()), c -> c.width(62));
        RecordTable<DriverRow> table =
                scenario.reason(builder, 150)
                        .column("status", c -> c.title("Status").width(90))
                        .column("source", c -> c.title("Source").width(140))
                        .column("owner", c -> c.title("Owner").width(96))
                        .blank(this::blank)
                        .build();
        FinancialYear next = workspace.snapshot().get().model().info().year(1);
        Explained.by(
                table.view(),
                () ->
                        table.selected().get().stream()
                                .map(row -> row.address())
                                .map(a ->
                                        Figure.of(
                                                new DriverKey(a.driver(), a.key()),
                                                a.year().orElse(next)))
                                .toList());
        return table;
    }

    /// The first place that is free, so that no two rows say the same.
    private Optional<DriverRow> blank(Model model) {
        Set<DriverAddress> taken = new HashSet<>();
        model.drivers().forEach(r -> taken.add(r.address()));
        return drivers.stream()
                .flatMap(driver -> addresses(driver, model))
                .filter(a -> !taken.contains(a))
                .findFirst()
                .map(a ->
                        new DriverRow(
                                a,
                                OptionalDouble.empty(),
                                a.driver().fallback().orElse(0),
                                OptionalDouble.empty(),
                                AssumptionStatus.LOCAL,
                                DriverRow.UNSOURCED,
                                "",
                                ""));
    }

    private Stream<DriverAddress> addresses(Driver driver, Model model) {
        List<String> all = driver.keyKind() == KeyKind.NONE ? List.of("") : keys.apply(model);
        FinancialYear first = model.info().year(1);
        return all.stream()
                .flatMap(key ->
                        Stream.iterate(first, y -> y.plus(1))
                                .limit(model.info().planYears())
                                .map(year -> DriverAddress.of(driver, key, year)));
    }
}
