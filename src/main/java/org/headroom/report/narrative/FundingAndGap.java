package org.headroom.report.narrative;

import org.headroom.engine.plan.GapPlan;
import org.headroom.engine.plan.GrowthAndFunding;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.picture.Charts;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;

/// How the requirement is funded, what is left to find, and what the council's own plan says.
final class FundingAndGap {

    private final PaperBasis basis;

    FundingAndGap(PaperBasis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Funding and gap"));
        GrowthAndFunding growth =
                GrowthAndFunding.of(basis.model(), basis.projection(), basis.base(), 1);
        blocks.add(new Block.Paragraph("", growthAndFunding(growth)));
        growth.plan().ifPresent(p -> blocks.add(new Block.Paragraph("", plan(growth, p))));
        blocks.add(sources(growth));
        blocks.add(Charts.gap(basis));
        blocks.add(plan());
        blocks.add(new Block.Heading(2, "How the gap is closed"));
        blocks.add(new Block.Paragraph("", closing(GapPlan.of(basis.model(), basis.projection()))));
        blocks.add(closingTable());
        return blocks;
    }

    private String growthAndFunding(GrowthAndFunding growth) {
        Money left = growth.notFunded();
        String end =
                switch (Long.signum(left.pence())) {
                    case 1 -> Say.size(left) + " of the growth is not funded.";
                    case -1 -> "funding grows by " + Say.size(left) + " more than the requirement.";
                    default -> "the growth is funded exactly.";
                };
        return "In "
                + growth.year()
                + " the requirement "
                + Say.rises(growth.growth())
                + " and funding "
                + Say.rises(growth.funding())
                + ", of which "
                + MoneyFormat.millions(growth.ringfenced())
                + " has to be spent on adult social care: "
                + end;
    }

    private static String plan(GrowthAndFunding growth, GrowthAndFunding.Assumed plan) {
        Money beyond = plan.councilGap().minus(plan.gap());
        return "The council’s plan publishes "
                + Say.gap(plan.gap())
                + " new in "
                + growth.year()
                + " and holds growth of "
                + MoneyFormat.millions(plan.growth())
                + " for adult social care"
                + (plan.isFundingGiven()
                        ? " with funding of " + MoneyFormat.millions(plan.funding())
                        : "")
                + ". Brought up to date with this budget it has "
                + Say.gap(plan.councilGap())
                + ", "
                + Say.higher(beyond)
                + (beyond.isZero() ? " as published." : " than published.");
    }

    private static Block.Grid sources(GrowthAndFunding growth) {
        List<Row> rows = new ArrayList<>();
        for (GrowthAndFunding.Source source : growth.sources()) {
            rows.add(
                    Row.of(
                            source.name(),
                            source.isRingfenced() ? "yes" : "no",
                            MoneyFormat.tableThousands(source.change())));
        }
        rows.add(Row.total("All funding", "", MoneyFormat.tableThousands(growth.funding())));
        return new Block.Grid(
                "Change in funding in " + growth.year() + " on the year before, £000",
                List.of(
                        Column.text("Source", 5),
                        Column.text("Ringfenced", 2),
                        Column.number("Change, £000", 2)),
                rows);
    }

    private Block.Grid plan() {
        List<Row> rows = new ArrayList<>();
        for (YearProjection year : basis.projection().years()) {
            rows.add(
                    Row.of(
                            year.year().toString(),
                            MoneyFormat.tableThousands(year.requirement()),
                            MoneyFormat.tableThousands(year.funding()),
                            MoneyFormat.tableThousands(year.gap()),
                            MoneyFormat.tableThousands(year.incrementalGap()),
                            year.councilGap()
                                    .map(MoneyFormat::tableThousands)
                                    .orElse(MoneyFormat.NONE)));
        }
        return new Block.Grid(
                "Medium Term Financial Plan, £000; a gap in brackets is funding to spare",
                List.of(
                        Column.text("Year", 2),
                        Column.number("Requirement", 2),
                        Column.number("Funding", 2),
                        Column.number("Gap, cumulative", 2),
                        Column.number("Gap new in the year", 2),
                        Column.number("Council’s gap new in the year", 2)),
                rows);
    }

    private String closing(List<GapPlan> plans) {
        GapPlan first = plans.getFirst();
        return "Before savings and one-off funding there would be "
                + Say.gap(first.beforeAction())
                + " in "
                + first.year()
                + ". Savings, weighted by their risk, take off "
                + MoneyFormat.millions(first.identified())
                + " and funding that does not recur "
                + MoneyFormat.millions(first.oneOff())
                + ", which leaves "
                + Say.gap(first.stillToFind())
                + ".";
    }

    private Block.Grid closingTable() {
        List<Row> rows = new ArrayList<>();
        for (GapPlan plan : GapPlan.of(basis.model(), basis.projection())) {
            rows.add(
                    Row.of(
                            plan.year().toString(),
                            MoneyFormat.tableThousands(plan.beforeAction()),
                            MoneyFormat.tableThousands(plan.identified()),
                            MoneyFormat.tableThousands(plan.oneOff()),
                            MoneyFormat.tableThousands(plan.unwinding()),
                            MoneyFormat.tableThousands(plan.stillToFind())));
        }
        return new Block.Grid(
                "From the gap before action to what is still to find, cumulative, £000",
                List.of(
                        Column.text("Year", 2),
                        Column.number("Gap before action", 2),
                        Column.number("Savings, risk-weighted", 2),
                        Column.number("One-off funding", 2),
                        Column.number("One-off funding that ended", 2),
                        Column.number("Still to find", 2)),
                rows);
    }
}
