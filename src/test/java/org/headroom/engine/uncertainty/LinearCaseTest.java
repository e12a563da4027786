package org.headroom.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A plan that is linear in its one uncertain driver: the simulation agrees with the closed form of
/// the triangular distribution within sampling error.
class LinearCaseTest {

    private static final int DRAWS = 20_000;
    private static final double LOW = 0.00;
    private static final double VALUE = 0.02;
    private static final double HIGH = 0.08;

    /// The worked example with nothing uncertain but the growth of its line of equipment, whose
    /// requirement in the first plan year is start × (1 + growth).
    private static Model example() {
        Model example = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        DriverAddress growth =
                DriverAddress.of(Driver.LINE_GROWTH, line(example).name(), example.info().year(1));
        List<DriverRow> closed =
                example.drivers().stream()
                        .filter(r -> !r.address().equals(growth))
                        .map(r ->
                                row(
                                        r.address(),
                                        OptionalDouble.empty(),
                                        r.value(),
                                        OptionalDouble.empty()))
                        .toList();
        List<DriverRow> rows = new ArrayList<>(closed);
        rows.add(row(growth, OptionalDouble.of(LOW), VALUE, OptionalDouble.of(HIGH)));
        return example.withDrivers(rows);
    }

    private static DriverRow row(
            DriverAddress address, OptionalDouble low, double value, OptionalDouble high) {
        return new DriverRow(address, low, value, high, AssumptionStatus.LOCAL, "made up", "", "");
    }

    private static BudgetLine line(Model model) {
        return model.budgetLines().stream()
                .filter(l -> l.name().equals("Equipment"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void meanAndTailsAgreeWithTheTriangle() throws Exception {
        Model model = example();
        Samples samples =
                new Simulation(PreparedModel.of(model), Optional.empty())
                        .run(11, DRAWS, 2, Simulation.Watch.NONE)
                        .orElseThrow();
        double certain = requirementAt(model, VALUE);
        // The start of the line follows from two points of the plan itself: it is linear.
        double slope = (requirementAt(model, HIGH) - requirementAt(model, LOW)) / (HIGH - LOW);
        double mean = (LOW + VALUE + HIGH) / 3;
        // F(x) = (x − a)² / ((b − a)(c − a)) up to the mode, 1 − (b − x)² / ((b − a)(b − c)) after.
        double p10 = LOW + Math.sqrt(0.1 * (HIGH - LOW) * (VALUE - LOW));
        double p90 = HIGH - Math.sqrt(0.1 * (HIGH - LOW) * (HIGH - VALUE));
        double variance =
                (LOW * LOW + VALUE * VALUE + HIGH * HIGH - LOW * VALUE - LOW * HIGH - VALUE * HIGH)
                        / 18;
        double error = 5 * slope * Math.sqrt(variance / DRAWS);
        Samples.Figure figure = Samples.Figure.REQUIREMENT;
        assertEquals(certain + slope * (mean - VALUE), samples.mean(figure, 1), error);
        assertEquals(
                certain + slope * (p10 - VALUE), samples.percentile(figure, 1, 0.1), 3 * error);
        assertEquals(
                certain + slope * (p90 - VALUE), samples.percentile(figure, 1, 0.9), 3 * error);
    }

    private static double requirementAt(Model model, double growth) {
        List<DriverRow> rows =
                model.drivers().stream()
                        .map(r ->
                                r.hasRange()
                                        ? row(
                                                r.address(),
                                                OptionalDouble.empty(),
                                                growth,
                                                OptionalDouble.empty())
                                        : r)
                        .toList();
        Money requirement =
                Planner.project(PreparedModel.of(model.withDrivers(rows)), Optional.empty())
                        .years()
                        .getFirst()
                        .requirement();
        return requirement.pounds();
    }
}
