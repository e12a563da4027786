package org.headroom.report.narrative;

import org.headroom.engine.activity.CaseCost;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Young people who move from children's services, by year and never one by one.
final class TransitionsSection {

    private final PaperBasis basis;

    TransitionsSection(PaperBasis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Transitions from children’s services"));
        FinancialYear next = basis.next().year();
        long moving = basis.pipeline().beginning(next).size();
        String count =
                basis.disclosure().hides(moving)
                        ? Disclosure.FEWER + " young people are"
                        : Say.count(moving, "young person is", "young people are");
        blocks.add(
                new Block.Paragraph(
                        "",
                        Say.sentence(count)
                                + " due to move to adult social care in "
                                + next
                                + ". Each case counts by its probability, from the day it moves; what"
                                + " children’s services stop paying is shown beside it and is not"
                                + " netted."));
        if (!basis.pipeline().cases().isEmpty()) {
            blocks.add(table());
        }
        return blocks;
    }

    private Block.Grid table() {
        List<FinancialYear> years =
                basis.projection().years().stream().map(YearProjection::year).toList();
        double[] counts =
                years.stream().mapToDouble(y -> basis.pipeline().beginning(y).size()).toArray();
        boolean[] hidden = basis.disclosure().hidden(counts);
        List<Row> rows = new ArrayList<>();
        for (int y = 0; y < years.size(); y++) {
            rows.add(hidden[y] ? hidden(years.get(y), counts[y]) : row(years.get(y)));
        }
        return new Block.Grid(
                "Young people who move in each year, £000 at that year’s prices",
                List.of(
                        Column.text("Year of the move", 2),
                        Column.number("Young people", 2),
                        Column.number("Expected, by probability", 2),
                        Column.number("Gross cost in the year", 2),
                        Column.number("Gross cost of a full year", 2),
                        Column.number("of which health pays", 2),
                        Column.number("Children’s cost that ends", 2)),
                rows);
    }

    private static Row hidden(FinancialYear year, double count) {
        String none = Disclosure.SUPPRESSED;
        String shown = FewPeople.isFew(count) ? Disclosure.FEWER : none;
        return Row.of(year.toString(), shown, none, none, none, none, none);
    }

    private Row row(FinancialYear year) {
        List<PipelineCase> moving = basis.pipeline().beginning(year);
        List<CaseCost> costs = moving.stream().map(c -> basis.pipeline().cost(c, year)).toList();
        return Row.of(
                year.toString(),
                Integer.toString(moving.size()),
                Long.toString(Math.round(moving.stream().mapToDouble(PipelineCase::weight).sum())),
                thousands(costs, CaseCost::partYear),
                thousands(costs, CaseCost::fullYear),
                thousands(costs, CaseCost::fullYearHealth),
                thousands(costs, CaseCost::childrens));
    }

    private static String thousands(List<CaseCost> costs, ToDoubleFunction<CaseCost> part) {
        return MoneyFormat.tableThousands(Money.of(costs.stream().mapToDouble(part).sum()));
    }
}
