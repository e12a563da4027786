package org.headroom.report.narrative;

import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The later years of the plan: the bridge of every year side by side, and a paragraph for every
/// step that moves.
final class LaterYears {

    private final PaperBasis basis;

    LaterYears(PaperBasis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "The plan year by year"));
        blocks.add(table());
        for (YearProjection year : basis.projection().years()) {
            if (!year.equals(basis.next())) {
                StepParagraph paragraph = new StepParagraph(basis, year, Map.of());
                blocks.add(
                        new Block.Heading(
                                2, "From " + year.year().plus(-1) + " to " + year.year()));
                blocks.add(paragraph.opening());
                for (Step step : Step.values()) {
                    if (step != Step.OPENING && !year.bridge().amount(step).isZero()) {
                        blocks.add(paragraph.brief(step));
                    }
                }
                blocks.add(paragraph.closing());
            }
        }
        return blocks;
    }

    private Block.Grid table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Step", 4));
        List<YearProjection> years = basis.projection().years();
        years.forEach(y -> columns.add(Column.number(y.year().toString(), 1)));
        List<Row> rows = new ArrayList<>();
        for (Step step : Step.values()) {
            List<String> cells = new ArrayList<>(List.of(Steps.label(step)));
            years.forEach(y -> cells.add(MoneyFormat.tableThousands(y.bridge().amount(step))));
            rows.add(new Row(cells, step == Step.OPENING));
        }
        List<String> total = new ArrayList<>(List.of("Requirement"));
        years.forEach(y -> total.add(MoneyFormat.tableThousands(y.requirement())));
        rows.add(new Row(total, true));
        return new Block.Grid("Bridge of every plan year, £000", columns, rows);
    }
}
