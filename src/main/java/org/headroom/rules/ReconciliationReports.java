package org.headroom.rules;

import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.Money;
import org.headroom.schema.BudgetTables;

import java.util.Optional;

/// Purchased lines whose forecast the client data does not explain (R of method section 4).
final class ReconciliationReports {

    private static final double MOST_UNEXPLAINED = 0.05;
    private static final int FIRST_ROW = 2;

    private final Model model;
    private final Notes notes;

    ReconciliationReports(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
    }

    void check() {
        double[] unexplained =
                Planner.results(PreparedModel.of(model), DriverTable.of(model, Optional.empty()))
                        .reconciliation();
        notes.each(
                BudgetTables.BUDGET_LINES,
                model,
                (line, place) -> {
                    double r = unexplained[place.row() - FIRST_ROW];
                    double most = MOST_UNEXPLAINED * Math.abs(line.forecastOutturn().pounds());
                    if (line.kind() == LineKind.PURCHASED && Math.abs(r) > most) {
                        place.note(
                                "forecast_outturn",
                                Rule.RECONCILIATION,
                                "£" + Money.of(r) + " of it is not in the client data.");
                    }
                });
    }
}
