package org.headroom.report.cases;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.PartsTable;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.result.Step;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The case of one pressure: a step of the bridge that raises next year's requirement.
final class PressureCase {

    private final PaperBasis basis;
    private final Step step;
    private final Money amount;

    PressureCase(PaperBasis basis, Step step) {
        this.basis = basis;
        this.step = step;
        amount = basis.next().bridge().amount(step);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, step.label() + ": " + MoneyFormat.signedMillions(amount)));
        if (basis.disclosure().silences(basis.next(), step)) {
            blocks.add(
                    new Block.Paragraph(
                            "",
                            "It raises the requirement by "
                                    + MoneyFormat.poundsAndPence(amount)
                                    + ". Its parts rest on few people and are not told in a paper for"
                                    + " sharing."));
            return blocks;
        }
        Explanation why = basis.explainer().explain(new Subject.OfStep(step), basis.next().year());
        blocks.add(
                new Block.Paragraph(
                        "",
                        "It raises the requirement by "
                                + MoneyFormat.poundsAndPence(amount)
                                + ". "
                                + why.sentence()));
        blocks.add(new Block.Paragraph("Method.", Say.sentence(formula(why)) + "."));
        if (!why.inputs().isEmpty()) {
            blocks.add(evidence(why));
        }
        if (!why.parts().rows().isEmpty()) {
            blocks.add(activity(why.parts()));
        }
        return blocks;
    }

    private static String formula(Explanation why) {
        return String.join(" ", why.formula());
    }

    private Block.Grid evidence(Explanation why) {
        List<Row> rows = new ArrayList<>();
        for (Explanation.Input input : why.inputs()) {
            Optional<DriverRow> row = basis.row(input.address());
            rows.add(
                    Row.of(
                            PaperBasis.name(input.address()),
                            input.value(),
                            row.map(this::range).orElse(MoneyFormat.NONE),
                            input.source().isBlank() ? MoneyFormat.NONE : input.source(),
                            row.map(DriverRow::owner)
                                    .filter(o -> !o.isBlank())
                                    .orElse(MoneyFormat.NONE)));
        }
        return new Block.Grid(
                "Evidence of “"
                        + step.label()
                        + "”, with what the requirement would be at the ends"
                        + " of each range",
                List.of(
                        Column.text("Value", 5),
                        Column.text("Used", 4),
                        Column.text("Range and effect", 6),
                        Column.text("Source", 6),
                        Column.text("Owner", 3)),
                rows);
    }

    private String range(DriverRow row) {
        DriverAddress address = row.address();
        if (!row.hasRange() || !basis.effects().containsKey(address)) {
            return MoneyFormat.NONE;
        }
        var effect = basis.effects().get(address);
        return List.of(
                        end(row, row.low().orElse(row.value()), effect.atLow()),
                        end(row, row.high().orElse(row.value()), effect.atHigh()))
                .stream()
                .collect(Collectors.joining("; "));
    }

    private static String end(DriverRow row, double value, Money change) {
        return DriverWords.of(row.address().driver(), value) + ": " + Say.higher(change);
    }

    private Block.Grid activity(PartsTable parts) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(parts.heading(), 4));
        parts.columns().forEach(c -> columns.add(Column.number(c.name() + ", " + c.unit(), 2)));
        columns.add(Column.number("Effect, £000", 2));
        List<Row> rows = new ArrayList<>();
        for (PartsTable.Part part : parts.rows()) {
            List<String> cells = new ArrayList<>(List.of(part.name()));
            cells.addAll(part.cells());
            cells.add(MoneyFormat.tableThousands(part.amount()));
            rows.add(new Row(cells, false));
        }
        List<String> total = new ArrayList<>(List.of("All"));
        parts.columns().forEach(c -> total.add(""));
        total.add(MoneyFormat.tableThousands(parts.total()));
        rows.add(new Row(total, true));
        return new Block.Grid("Where “" + step.label() + "” comes from", columns, rows);
    }
}
