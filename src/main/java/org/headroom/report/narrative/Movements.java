package org.headroom.report.narrative;

import org.headroom.chart.Movement;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;

import java.util.ArrayList;
import java.util.List;

/// Why the budget moves: a paragraph for every step of the bridge, under the ten movements in which
/// it is read.
final class Movements {

    private final PaperBasis basis;
    private final YearProjection year;

    Movements(PaperBasis basis) {
        this.basis = basis;
        year = basis.next();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        1,
                        "Why the budget moves from "
                                + basis.projection().baseYear()
                                + " to "
                                + year.year()));
        blocks.add(
                new Block.Paragraph(
                        "",
                        "Every movement below is given to the penny; together they lead from the"
                                + " approved budget to the requirement. A movement that has several"
                                + " causes shares their joint effect among them, so that nothing is"
                                + " left over."));
        StepParagraph paragraph = new StepParagraph(basis, year, basis.effects());
        blocks.add(paragraph.opening());
        for (Movement movement : Movement.values()) {
            blocks.add(new Block.Heading(2, heading(movement)));
            movement.steps().forEach(step -> blocks.add(paragraph.of(step)));
        }
        blocks.add(paragraph.closing());
        return blocks;
    }

    private String heading(Movement movement) {
        Money amount =
                movement.steps().stream()
                        .map((Step s) -> year.bridge().amount(s))
                        .reduce(Money.ZERO, Money::plus);
        return movement.label() + ": " + MoneyFormat.signedMillions(amount);
    }
}
