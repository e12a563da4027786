package org.headroom.engine.explain;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Step;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.List;

/// How a budget line, before growth bids and savings, comes from its approved budget: the steps of
/// the bridge as far as they fall on the line, since the base year.
final class LineExplanation {

    private static final int MOST_INPUTS = 6;
    private static final List<Step> STEPS =
            List.of(Step.values()).subList(Step.REBASE.ordinal(), Step.GROWTH_BIDS.ordinal());

    private final Basis basis;

    LineExplanation(Basis basis) {
        this.basis = basis;
    }

    Explanation of(String name) {
        BudgetLine line =
                basis.model().budgetLines().stream()
                        .filter(l -> l.name().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("There is no budget line " + name));
        Money change = change(line);
        PartsTable parts = parts(name, change);
        return new Explanation(
                name + " " + basis.year(),
                change,
                true,
                MoneyFormat.changePercent(change, line.approvedBudget())
                        .map(p -> p + " on its budget"),
                sentence(line.approvedBudget(), change, parts),
                formula(line.kind()),
                parts,
                new Inputs(basis).of(drivers(line.kind()), MOST_INPUTS));
    }

    /// Lines that stand together, one part for each.
    Explanation of(Subject.OfLines group) {
        List<BudgetLine> lines =
                basis.model().budgetLines().stream()
                        .filter(l -> group.lines().contains(l.name()))
                        .toList();
        List<PartsTable.Part> rows =
                lines.stream()
                        .map(l -> new PartsTable.Part(l.name(), List.of(), change(l)))
                        .toList();
        Money approved =
                lines.stream().map(BudgetLine::approvedBudget).reduce(Money.ZERO, Money::plus);
        Money change = lines.stream().map(this::change).reduce(Money.ZERO, Money::plus);
        PartsTable parts = new PartsTable("Budget line", List.of(), rows, change);
        return new Explanation(
                group.name() + " " + basis.year(),
                change,
                true,
                MoneyFormat.changePercent(change, approved).map(p -> p + " on its budget"),
                sentence(approved, change, parts),
                List.of("sum of " + lines.size() + " lines"),
                parts,
                List.of());
    }

    private Money change(BudgetLine line) {
        return basis.plan().lines().stream()
                .filter(l -> l.line().equals(line.name()))
                .map(LineProjection::amount)
                .reduce(line.approvedBudget().negated(), Money::plus);
    }

    private PartsTable parts(String line, Money change) {
        int number = basis.lineNames().indexOf(line);
        double[] pounds = STEPS.stream().mapToDouble(s -> basis.ofLineToDate(s, number)).toArray();
        List<String> names = STEPS.stream().map(Step::label).toList();
        List<List<String>> cells = STEPS.stream().map(s -> List.<String>of()).toList();
        return PartsTable.of("Movement", List.of(), names, cells, pounds, change);
    }

    private String sentence(Money approved, Money change, PartsTable parts) {
        return "From a budget of "
                + MoneyFormat.millions(approved)
                + " in "
                + basis.model().info().baseYear()
                + " to "
                + MoneyFormat.millions(approved.plus(change))
                + " in "
                + basis.year()
                + ". "
                + StepSentence.ofParts(parts);
    }

    private static List<String> formula(LineKind kind) {
        return switch (kind) {
            case PURCHASED ->
                    List.of(
                            "gross cost of clients",
                            "−",
                            "client and health income",
                            "+",
                            "forecast the clients do not explain");
            case STAFFED ->
                    List.of("pay", "×", "pay award, NI and pension", "+", "non-pay with CPI");
            case OTHER -> List.of("start of the line", "×", "its own growth");
        };
    }

    private static List<Driver> drivers(LineKind kind) {
        return switch (kind) {
            case PURCHASED -> List.of(Driver.NLW, Driver.CPI, Driver.FEE_PASS_THROUGH);
            case STAFFED -> List.of(Driver.PAY_AWARD, Driver.EMPLOYER_NI_RATE, Driver.CPI);
            case OTHER -> List.of(Driver.LINE_GROWTH);
        };
    }
}
