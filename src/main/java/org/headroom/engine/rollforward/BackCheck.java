package org.headroom.engine.rollforward;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proof of a budget that was moved on: every line's approved budget is what the plan gave it, and
/// what the plan said of each later year is held against what the new model says, step by step, so
/// that nothing moves without a reason.
///
/// @param lines one per budget line of the new model
/// @param years the later years that both plans have
public record BackCheck(List<Line> lines, List<Year> years) {

    /// Nothing was moved.
    public static final BackCheck NOTHING = new BackCheck(List.of(), List.of());

    public BackCheck {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    /// A budget line.
    ///
    /// @param planned budget of the year in the plan before
    /// @param approved what the new model starts from
    public record Line(String name, Money planned, Money approved) {

        public boolean agrees() {
            return planned.equals(approved);
        }
    }

    /// A later year in both plans.
    ///
    /// @param planned requirement in the plan before
    /// @param now requirement in the new model
    /// @param steps the bridge of both; their differences add up to that of the requirement
    public record Year(FinancialYear year, Money planned, Money now, List<Moved> steps) {

        public Year {
            steps = List.copyOf(steps);
        }
    }

    /// A step of the bridge in both plans.
    ///
    /// @param why what can make it differ
    public record Moved(Step step, Money planned, Money now, String why) {

        public Money difference() {
            return now.minus(planned);
        }
    }

    /// Holds a new model's plan against the one it was moved on from.
    ///
    /// @param planned the plan before
    /// @param now the plan of the new model, whose base year is a plan year of the one before
    public static BackCheck of(Projection planned, Model model, Projection now) {
        YearProjection base =
                year(planned, now.baseYear())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        now.baseYear() + " is not in the plan before"));
        List<Line> lines = new ArrayList<>();
        for (int l = 0; l < model.budgetLines().size(); l++) {
            BudgetLine line = model.budgetLines().get(l);
            LineProjection before = base.lines().get(l);
            lines.add(new Line(line.name(), before.budget(), line.approvedBudget()));
        }
        List<Year> years = new ArrayList<>();
        for (YearProjection each : now.years()) {
            year(planned, each.year()).ifPresent(before -> years.add(held(before, each)));
        }
        return new BackCheck(lines, years);
    }

    private static Optional<YearProjection> year(Projection plan, FinancialYear year) {
        return plan.years().stream().filter(y -> y.year().equals(year)).findFirst();
    }

    private static Year held(YearProjection before, YearProjection now) {
        List<Moved> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            Money planned = before.bridge().amount(step);
            Money amount = now.bridge().amount(step);
            steps.add(new Moved(step, planned, amount, planned.equals(amount) ? "" : why(step)));
        }
        return new Year(now.year(), before.requirement(), now.requirement(), steps);
    }

    private static String why(Step step) {
        return switch (step) {
            case OPENING -> "The requirement of the year before, which differs above";
            case REBASE -> "One-off bids and savings of the new base year end here";
            case FULL_YEAR_EFFECT, TURNOVER, CALENDAR, DEMOGRAPHY, DEMAND, COMPLEXITY ->
                    "Clients are still those of the old data cut until this year's are imported";
            case TRANSITIONS, TRANSFORMATION ->
                    "Moves up to the new data cut count once this year's clients are imported";
            case NLW, PROVIDER_PAY, EMPLOYER_NI, NON_PAY, FEE_DECISION ->
                    "The same rates on the cost of purchased care as it stands now";
            case CLIENT_CONTRIBUTIONS, HEALTH_INCOME -> "Income of the clients of the old data cut";
            case OWN_PAY, OWN_NI, OWN_NON_PAY, OTHER_LINES ->
                    "Bids and savings that began are in the line and grow with it";
            case GROWTH_BIDS -> "Bids that began are in the approved budget";
            case SAVINGS -> "Savings that began are in the approved budget";
        };
    }
}
