package org.headroom.engine.uncertainty;

import org.headroom.domain.Driver;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What each driver alone does to a figure at the low and high ends of its own range, all of its
/// ranged years together, the widest first (method section 10).
///
/// @param now the figure with every driver at its value, £
public record Tornado(PlanFigure figure, double now, List<Bar> bars) {

    public Tornado {
        bars = List.copyOf(bars);
    }

    /// One driver and key.
    ///
    /// @param dimension its rows with their ranges
    /// @param atLow the figure with all of them at their low, £
    /// @param atHigh at their high, £
    public record Bar(Dimension dimension, double atLow, double atHigh) {

        public Driver driver() {
            return dimension.driver();
        }

        public String key() {
            return dimension.key();
        }

        /// The distance between its ends, £, never negative.
        public double width() {
            return Math.abs(atHigh - atLow);
        }
    }

    /// The tornado of a figure.
    ///
    /// @param scenario empty is the base; rows that it overrides have no range
    /// @throws IllegalArgumentException if there is no such scenario or figure
    public static Tornado of(PreparedModel prepared, Optional<String> scenario, PlanFigure figure) {
        var read = figure.in(prepared.model());
        double now =
                read.applyAsDouble(
                        Planner.results(prepared, DriverTable.of(prepared.model(), scenario)));
        List<Bar> bars =
                new Simulation(prepared, scenario)
                        .tornado().stream()
                                .map(t ->
                                        new Bar(
                                                t.dimension(),
                                                read.applyAsDouble(t.atLow()),
                                                read.applyAsDouble(t.atHigh())))
                                .sorted(Comparator.comparingDouble(Bar::width).reversed())
                                .toList();
        return new Tornado(figure, now, bars);
    }
}
