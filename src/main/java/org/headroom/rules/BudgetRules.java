package org.headroom.rules;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.SavingScheme;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.BudgetTables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is refused in the money of a model: its years, lines, savings, bids, funding and plan.
final class BudgetRules {

    private static final int MOST_PLAN_YEARS = 10;
    private static final String LINE = "budget_line";
    private static final String YEAR = "year";

    private final Model model;
    private final Notes notes;

    BudgetRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
    }

    void check() {
        info();
        lines();
        savings();
        bids();
        plan();
    }

    private void info() {
        ModelInfo info = model.info();
        LocalDate cut = info.dataCut();
        boolean isMonthEnd = cut.equals(YearMonth.from(cut).atEndOfMonth());
        if (!isMonthEnd || !FinancialYear.of(cut).equals(info.baseYear())) {
            notes.info(
                    "data_cut",
                    cut.toString(),
                    Rule.DATA_CUT,
                    isMonthEnd
                            ? "The day is not in " + info.baseYear() + "."
                            : "The day is not the last of its month.");
        }
        if (info.planYears() < 1 || info.planYears() > MOST_PLAN_YEARS) {
            notes.info(
                    "plan_years",
                    Integer.toString(info.planYears()),
                    Rule.PLAN_YEARS,
                    "The number is not 1 to 10.");
        }
    }

    private void lines() {
        notes.unique(BudgetTables.BUDGET_LINES, model, LINE, BudgetLine::name);
        notes.each(
                BudgetTables.BUDGET_LINES,
                model,
                (line, place) -> {
                    if (line.kind() == LineKind.STAFFED && line.payShare().isEmpty()) {
                        place.note("pay_share", Rule.STAFFED, "The pay share is blank.");
                    }
                    if (line.kind() == LineKind.STAFFED && line.averageSalary().isEmpty()) {
                        place.note("average_salary", Rule.STAFFED, "The salary is blank.");
                    }
                });
        notes.known(
                BudgetTables.LEDGER_HISTORY,
                model,
                LINE,
                Rule.KNOWN_LINE,
                lineNames(),
                row -> Optional.of(row.budgetLine()));
        notes.unique(
                BudgetTables.LEDGER_HISTORY,
                model,
                YEAR,
                row -> List.of(row.budgetLine(), row.year()));
    }

    private void savings() {
        notes.unique(BudgetTables.SAVINGS, model, "scheme", SavingScheme::name);
        notes.known(
                BudgetTables.SAVINGS,
                model,
                LINE,
                Rule.KNOWN_LINE,
                lineNames(),
                SavingScheme::budgetLine);
        notes.known(
                BudgetTables.SAVINGS_PROFILE,
                model,
                "scheme",
                Rule.KNOWN_SCHEME,
                Notes.names(model.savings(), SavingScheme::name),
                row -> Optional.of(row.scheme()));
        notes.unique(
                BudgetTables.SAVINGS_PROFILE,
                model,
                YEAR,
                row -> List.of(row.scheme(), row.year()));
    }

    private void bids() {
        notes.known(
                BudgetTables.BIDS,
                model,
                LINE,
                Rule.KNOWN_LINE,
                lineNames(),
                GrowthBid::budgetLine);
        // A bid may ask for lines and years, and for some of it once: one row for each.
        notes.unique(
                BudgetTables.BIDS,
                model,
                "bid",
                row -> List.of(row.name(), row.budgetLine(), row.year(), row.recurrent()));
    }

    private void plan() {
        notes.unique(
                BudgetTables.FUNDING, model, YEAR, row -> List.of(row.fundingLine(), row.year()));
        notes.unique(BudgetTables.MTFP, model, YEAR, PublishedPlanYear::year);
    }

    private Set<String> lineNames() {
        return Notes.names(model.budgetLines(), BudgetLine::name);
    }
}
