package org.headroom.report.narrative;

import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.picture.Charts;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;

/// The first page: headline figures, the bridge, what is special about this run.
final class Summary {

    private final PaperBasis basis;
    private final YearProjection next;

    Summary(PaperBasis basis) {
        this.basis = basis;
        next = basis.next();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Summary"));
        blocks.add(new Block.Paragraph("", requirement()));
        blocks.add(new Block.Paragraph("", gaps()));
        blocks.add(headlines());
        blocks.add(Charts.bridge(basis, next.year()));
        if (basis.projection().scenario().isPresent()) {
            blocks.addAll(scenario());
        }
        if (basis.disclosure().isOn()) {
            blocks.add(
                    new Block.Paragraph(
                            "For sharing.",
                            "Counts of fewer than "
                                    + FewPeople.FEWEST
                                    + " people, and money that rests on them, are suppressed;"
                                    + " sources, owners and notes are left out."));
        }
        return blocks;
    }

    private String requirement() {
        Money budget = basis.projection().base().approvedBudget();
        Money forecast = basis.projection().base().forecastOutturn();
        Money change = next.requirement().minus(budget);
        return "Adult social care requires "
                + MoneyFormat.millions(next.requirement())
                + " in "
                + next.year()
                + ". The approved budget of "
                + basis.projection().baseYear()
                + " is "
                + MoneyFormat.millions(budget)
                + ", so the requirement "
                + Say.rises(change)
                + percent(change, budget)
                + ". The forecast of "
                + basis.projection().baseYear()
                + " is "
                + MoneyFormat.millions(forecast)
                + ", "
                + Say.over(forecast.minus(budget))
                + (forecast.equals(budget) ? "." : " budget.");
    }

    private static String percent(Money change, Money from) {
        return change.isZero()
                ? ""
                : MoneyFormat.changePercent(change, from).map(p -> " (" + p + ")").orElse("");
    }

    private String gaps() {
        YearProjection last = basis.last();
        String first =
                "Funding of "
                        + MoneyFormat.millions(next.funding())
                        + " leaves "
                        + Say.gap(next.gap())
                        + " in "
                        + next.year()
                        + ".";
        return last.equals(next)
                ? first
                : first
                        + " By "
                        + last.year()
                        + " there is "
                        + Say.gap(last.gap())
                        + ", all years of the plan together.";
    }

    private Block.Grid headlines() {
        Money budget = basis.projection().base().approvedBudget();
        Money change = next.requirement().minus(budget);
        SavingsAtRisk risk =
                SavingsAtRisk.of(basis.model(), basis.projection().scenario(), next.year());
        List<Row> rows = new ArrayList<>();
        rows.add(
                Row.of(
                        "Requirement " + next.year(),
                        MoneyFormat.tableMillions(next.requirement())));
        rows.add(
                Row.of(
                        "Change on the approved budget of "
                                + basis.projection().baseYear()
                                + percent(change, budget),
                        MoneyFormat.tableMillions(change)));
        rows.add(Row.of("Funding " + next.year(), MoneyFormat.tableMillions(next.funding())));
        rows.add(Row.of("Gap " + next.year(), MoneyFormat.tableMillions(next.gap())));
        rows.add(
                Row.of(
                        "Gap to " + basis.last().year() + ", cumulative",
                        MoneyFormat.tableMillions(basis.last().gap())));
        next.councilGap()
                .ifPresent(gap ->
                        rows.add(
                                Row.of(
                                        "Council’s plan gap "
                                                + next.year()
                                                + ", brought up to date",
                                        MoneyFormat.tableMillions(gap))));
        rows.add(
                Row.of(
                        "New savings of "
                                + next.year()
                                + " at risk, of a target of "
                                + MoneyFormat.millions(risk.target()),
                        MoneyFormat.tableMillions(risk.atRisk())));
        return new Block.Grid(
                "Headline figures, £m; a figure in brackets is negative",
                List.of(Column.text("Figure", 4), Column.number("£m", 1)),
                rows);
    }

    private List<Block> scenario() {
        List<String> changed = basis.stamp().changed();
        String count = Say.count(changed.size(), "value", "values");
        return changed.isEmpty()
                ? List.of(
                        new Block.Paragraph(
                                "Scenario " + basis.scenario() + ".",
                                "It changes no value that the base scenario uses."))
                : List.of(
                        new Block.Paragraph(
                                "Scenario " + basis.scenario() + ".",
                                "It changes " + count + " of the base scenario:"),
                        new Block.Bullets(changed));
    }
}
