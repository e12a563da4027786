package org.headroom.engine.plan;

import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Projection;

import java.util.Optional;

/// Works out the plan of a prepared model.
public final class Planner {

    private Planner() {}

    /// The published result in a scenario; in the base where `scenario` is empty (method section
    /// 11).
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    /// @throws IllegalArgumentException if there is no such scenario
    public static Projection project(PreparedModel prepared, Optional<String> scenario) {
        Figures figures = figures(prepared, prepared.drivers(scenario));
        double[] baseFunding =
                scenario.isEmpty()
                        ? figures.funding()
                        : prepared.budget().funding().byYear(prepared.drivers());
        return new Publication(prepared.model(), scenario, figures, baseFunding).projection();
    }

    /// The unrounded figures under some drivers.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    public static Figures figures(PreparedModel prepared, DriverTable drivers) {
        return new Run(prepared, drivers, true).figures();
    }

    /// The same figures without the steps of the bridge, for those who ask for many runs and look
    /// only at results.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    public static Figures results(PreparedModel prepared, DriverTable drivers) {
        return new Run(prepared, drivers, false).figures();
    }
}
