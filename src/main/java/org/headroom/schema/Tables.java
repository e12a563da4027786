package org.headroom.schema;

import java.util.List;
import java.util.stream.Stream;

/// All tables of a model, in the order of method section 2. `model.json` is not a table.
public final class Tables {

    /// The tables that came after the first release. Where such a table has no rows, a model has
    /// the digest that it had before there was the table.
    public static final List<Table<?>> LATER =
            List.of(
                    CaseTables.BUSINESS_CASES,
                    CaseTables.CHALLENGES,
                    CaseTables.SELECTIONS,
                    CaseTables.REFERENCE_MARKS,
                    CaseTables.VIEWS,
                    CaseTables.SIMULATION,
                    MonitoringTables.MONTHS,
                    MonitoringTables.MONTH_COHORTS,
                    MonitoringTables.MONTH_LINES,
                    MonitoringTables.MONTH_SAVINGS,
                    MonitoringTables.PAST_FORECASTS,
                    AssuranceTables.ASSURANCE,
                    AssuranceTables.QA_LOG,
                    AssuranceTables.SIGN_OFFS);

    /// Every table, each once.
    public static final List<Table<?>> ALL =
            Stream.<Table<?>>concat(
                            Stream.of(
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
                                    ActivityTables.FEE_POLICIES),
                            LATER.stream())
                    .toList();

    private Tables() {}
}
