package org.headroom.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// A model that was changed and prepared from the one before has the plan of one prepared anew.
class PreparedModelTest {

    private static final int MODELS = 150;

    @Test
    void aChangedDriverGivesThePlanOfAModelPreparedAnew() {
        SplittableRandom random = new SplittableRandom(7);
        RandomModels.from(1, MODELS)
                .forEach(seeded -> {
                    Model model = seeded.model();
                    PreparedModel prepared = PreparedModel.of(model);
                    for (Model changed : changes(model, random)) {
                        prepared = prepared.updatedTo(changed);
                        assertEquals(
                                plans(PreparedModel.of(changed)),
                                plans(prepared),
                                seeded::toString);
                    }
                });
    }

    /// One row moved, the last row again at its end with another value, its first form taken away.
    private static List<Model> changes(Model model, SplittableRandom random) {
        List<DriverRow> rows = new ArrayList<>(model.drivers());
        int moved = random.nextInt(rows.size());
        rows.set(moved, withValue(rows.get(moved), 1.01 * rows.get(moved).value()));
        Model one = model.withDrivers(rows);
        int again = optional(rows);
        rows.add(withValue(rows.get(again), 0.98 * rows.get(again).value()));
        Model two = model.withDrivers(rows);
        rows.set(again, withValue(rows.get(again), 1.03 * rows.get(again).value()));
        Model three = model.withDrivers(rows);
        rows.remove(again);
        return List.of(one, two, three, model.withDrivers(rows), model);
    }

    /// A row that a plan can do without: the first of inflation.
    private static int optional(List<DriverRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).address().driver() == Driver.CPI) {
                return i;
            }
        }
        return 0;
    }

    private static List<Projection> plans(PreparedModel prepared) {
        List<Projection> plans = new ArrayList<>();
        plans.add(Planner.project(prepared, Optional.empty()));
        prepared.model()
                .scenarios()
                .forEach(s -> plans.add(Planner.project(prepared, Optional.of(s.name()))));
        return plans;
    }

    private static DriverRow withValue(DriverRow row, double value) {
        return new DriverRow(
                row.address(),
                row.low(),
                value,
                row.high(),
                row.status(),
                row.source(),
                row.rationale(),
                row.owner());
    }
}
