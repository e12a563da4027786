package org.headroom.schema;

import java.util.List;

/// All tables of a model, in the order of method section 2. `model.json` is not a table.
public final class Tables {

    /// Every table, each once.
    public static final List<Table<?>> ALL =
            List.of(
                    BudgetTables.BUDGET_LINES,
                    BudgetTables.LEDGER_HISTORY,
                    ActivityTables.SERVICE_TYPES,
                    ActivityTables.PACKAGES,
                    ActivityTables.COHORTS,
                    ActivityTables.TRANSITIONS,
                    AssumptionTables.DRIVERS,
                    AssumptionTables.SCENARIOS,
                    AssumptionTables.SCENARIO_DRIVERS,
                    BudgetTables.SAVINGS,
                    BudgetTables.SAVINGS_PROFILE,
                    BudgetTables.BIDS,
                    ActivityTables.MEASURES,
                    BudgetTables.FUNDING,
                    BudgetTables.MTFP,
                    ActivityTables.FEE_POLICIES);

    private Tables() {}
}
