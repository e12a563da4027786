package org.headroom.chart;

import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The bridge of one plan year as rows: the opening budget, ten movements in the order of the
/// method, the requirement; an open movement is followed by its steps.
///
/// @param year the plan year
/// @param opening the budget it starts from
/// @param requirement the published requirement
/// @param rows from top to bottom
public record BridgeRows(
        FinancialYear year, Money opening, Money requirement, List<BridgeRow> rows) {

    /// Id of the first row.
    public static final String OPENING = "opening";

    /// Id of the last row.
    public static final String REQUIREMENT = "requirement";

    public BridgeRows {
        rows = List.copyOf(rows);
    }

    /// The rows of a plan year.
    ///
    /// @param open the movements that show their steps
    /// @throws IllegalArgumentException if the year is not planned
    public static BridgeRows of(Projection projection, FinancialYear year, Set<Movement> open) {
        YearProjection plan =
                projection.years().stream()
                        .filter(y -> y.year().equals(year))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(year + " is not planned"));
        boolean first = year.equals(projection.baseYear().plus(1));
        String opening = (first ? "Budget " : "Requirement ") + year.plus(-1);
        return new Stacking(plan.bridge(), rebase(first, projection.dataCut()))
                .rows(plan, opening, open);
    }

    private static String rebase(boolean first, LocalDate dataCut) {
        int month = (dataCut.getMonthValue() - Month.APRIL.getValue() + 12) % 12 + 1;
        return first ? "Rebase to month-" + month + " forecast" : Movement.REBASE.label();
    }

    /// These rows as they stand on paper, where no movement opens.
    public BridgeRows onPaper() {
        return new BridgeRows(
                year, opening, requirement, rows.stream().map(BridgeRow::onPaper).toList());
    }

    /// The change of the year: requirement − opening.
    public Money change() {
        return requirement.minus(opening);
    }

    /// Opening + movements − requirement: nil when the parts add up.
    public Money difference() {
        Money parts =
                rows.stream()
                        .filter(r -> !r.isTotal() && r.kind() != BridgeRow.Kind.STEP)
                        .map(BridgeRow::amount)
                        .reduce(opening, Money::plus);
        return parts.minus(requirement);
    }

    /// Whether opening and movements add up to the requirement, to the penny.
    public boolean addsUp() {
        return difference().isZero();
    }

    /// The ten movements, open or not.
    public List<BridgeRow> movements() {
        return rows.stream()
                .filter(r ->
                        r.kind() == BridgeRow.Kind.MOVEMENT || r.kind() == BridgeRow.Kind.GROUP)
                .toList();
    }

    /// The place of the row with this id.
    public OptionalInt indexOf(String id) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst();
    }

    /// The row with this id.
    public Optional<BridgeRow> row(String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// Lays the movements end to end, each starting where the one above it ended.
    private static final class Stacking {

        private final BudgetBridge bridge;
        private final String rebase;
        private final List<BridgeRow> rows = new ArrayList<>();
        private Money at;

        Stacking(BudgetBridge bridge, String rebase) {
            this.bridge = bridge;
            this.rebase = rebase;
            this.at = bridge.amount(Step.OPENING);
        }

        BridgeRows rows(YearProjection plan, String openingLabel, Set<Movement> open) {
            Money opening = at;
            rows.add(total(BridgeRow.Kind.OPENING, OPENING, openingLabel, opening));
            for (Movement movement : Movement.values()) {
                add(movement, open.contains(movement));
            }
            String label = "Requirement " + plan.year();
            rows.add(total(BridgeRow.Kind.REQUIREMENT, REQUIREMENT, label, plan.requirement()));
            return new BridgeRows(plan.year(), opening, plan.requirement(), rows);
        }

        private static BridgeRow total(BridgeRow.Kind kind, String id, String label, Money amount) {
            List<Step> steps = kind == BridgeRow.Kind.OPENING ? List.of(Step.OPENING) : List.of();
            return new BridgeRow(kind, id, label, amount, Money.ZERO, amount, steps, false);
        }

        private void add(Movement movement, boolean open) {
            Money amount =
                    movement.steps().stream().map(bridge::amount).reduce(Money.ZERO, Money::plus);
            boolean shown = movement.isGroup() && open;
            rows.add(
                    new BridgeRow(
                            movement.isGroup() ? BridgeRow.Kind.GROUP : BridgeRow.Kind.MOVEMENT,
                            movement.id(),
                            movement == Movement.REBASE ? rebase : movement.label(),
                            amount,
                            at,
                            at.plus(amount),
                            movement.steps(),
                            shown));
            if (shown) {
                Money from = at;
                for (Step step : movement.steps()) {
                    Money to = from.plus(bridge.amount(step));
                    rows.add(step(step, from, to));
                    from = to;
                }
            }
            at = at.plus(amount);
        }

        private static BridgeRow step(Step step, Money from, Money to) {
            return new BridgeRow(
                    BridgeRow.Kind.STEP,
                    step.code(),
                    step.label(),
                    to.minus(from),
                    from,
                    to,
                    List.of(step),
                    false);
        }
    }
}
