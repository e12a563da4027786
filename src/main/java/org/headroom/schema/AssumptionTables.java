package org.headroom.schema;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;

import java.util.Arrays;
import java.util.List;

/// The tables of assumptions: drivers and the scenarios that change them.
public final class AssumptionTables {

    private static final Column DRIVER_COLUMN =
            new Column(
                    "driver",
                    Kind.CODE,
                    true,
                    Arrays.stream(Driver.values()).map(Driver::code).toList());

    /// `drivers.csv`.
    public static final Table<DriverRow> DRIVERS =
            new Table<>(
                    "drivers",
                    List.of(
                            DRIVER_COLUMN,
                            Column.optional("key", Kind.TEXT),
                            Column.optional("year", Kind.YEAR),
                            Column.optional("low", Kind.NUMBER),
                            Column.required("value", Kind.NUMBER),
                            Column.optional("high", Kind.NUMBER),
                            Column.requiredCode("status", AssumptionStatus.class),
                            Column.required("source", Kind.TEXT),
                            Column.optional("rationale", Kind.TEXT),
                            Column.optional("owner", Kind.TEXT)),
                    3,
                    true,
                    Model::drivers,
                    Model::withDrivers,
                    row ->
                            new DriverRow(
                                    address(row, 0),
                                    row.optionalNumber(3),
                                    row.number(4),
                                    row.optionalNumber(5),
                                    row.code(6, AssumptionStatus.class),
                                    row.text(7),
                                    row.text(8),
                                    row.text(9)),
                    (r, row) -> {
                        address(r.address(), row);
                        row.optionalNumber(r.low());
                        row.number(r.value());
                        row.optionalNumber(r.high());
                        row.code(r.status());
                        row.text(r.source());
                        row.text(r.rationale());
                        row.text(r.owner());
                    });

    /// `scenarios.csv`.
    public static final Table<Scenario> SCENARIOS =
            new Table<>(
                    "scenarios",
                    List.of(
                            Column.required("scenario", Kind.TEXT),
                            Column.optional("parent", Kind.TEXT),
                            Column.optional("description", Kind.TEXT)),
                    1,
                    true,
                    Model::scenarios,
                    Model::withScenarios,
                    row -> new Scenario(row.text(0), row.optionalText(1), row.text(2)),
                    (r, row) -> {
                        row.text(r.name());
                        row.optionalText(r.parent());
                        row.text(r.description());
                    });

    /// `scenario-drivers.csv`.
    public static final Table<ScenarioOverride> SCENARIO_DRIVERS =
            new Table<>(
                    "scenario-drivers",
                    List.of(
                            Column.required("scenario", Kind.TEXT),
                            DRIVER_COLUMN,
                            Column.optional("key", Kind.TEXT),
                            Column.optional("year", Kind.YEAR),
                            Column.required("value", Kind.NUMBER),
                            Column.optional("rationale", Kind.TEXT)),
                    4,
                    true,
                    Model::overrides,
                    Model::withOverrides,
                    row ->
                            new ScenarioOverride(
                                    row.text(0), address(row, 1), row.number(4), row.text(5)),
                    (r, row) -> {
                        row.text(r.scenario());
                        address(r.address(), row);
                        row.number(r.value());
                        row.text(r.rationale());
                    });

    private AssumptionTables() {}

    private static DriverAddress address(RowReader row, int first) {
        return new DriverAddress(
                row.driver(first), row.text(first + 1), row.optionalYear(first + 2));
    }

    private static void address(DriverAddress address, RowWriter row) {
        row.text(address.driver().code());
        row.text(address.key());
        row.optionalYear(address.year());
    }
}
