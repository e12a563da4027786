package org.headroom.report.narrative;

import org.headroom.domain.DriverRow;
import org.headroom.engine.explain.DriverWords;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;

/// Every assumption of the base scenario with its evidence, then what the scenario changes.
final class AssumptionsBook {

    private final PaperBasis basis;

    AssumptionsBook(PaperBasis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        List<DriverRow> drivers = basis.model().drivers();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Assumptions book"));
        blocks.add(
                new Block.Paragraph(
                        "",
                        drivers.isEmpty()
                                ? "No assumption is recorded; the method’s own defaults hold."
                                : "The base scenario has "
                                        + Say.count(
                                                drivers.size(), "recorded value", "recorded values")
                                        + ". Where none is recorded the method’s own defaults hold."));
        if (!drivers.isEmpty()) {
            blocks.add(table(drivers));
            if (basis.disclosure().isOn()) {
                blocks.add(new Block.Paragraph("Sources and owners.", Disclosure.LEFT_OUT));
            }
        }
        List<String> changed = basis.stamp().changed();
        if (!changed.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            "", "Scenario " + basis.scenario() + " changes these values:"));
            blocks.add(new Block.Bullets(changed));
        }
        return blocks;
    }

    private static Block.Grid table(List<DriverRow> drivers) {
        List<Row> rows = new ArrayList<>();
        for (DriverRow row : drivers) {
            rows.add(
                    Row.of(
                            PaperBasis.name(row.address()),
                            value(row, row.value()),
                            row.hasRange()
                                    ? value(row, row.low().orElse(row.value()))
                                            + " to "
                                            + value(row, row.high().orElse(row.value()))
                                    : MoneyFormat.NONE,
                            Grounds.status(row.status()),
                            row.source().isBlank() ? MoneyFormat.NONE : row.source(),
                            row.owner().isBlank() ? MoneyFormat.NONE : row.owner()));
        }
        return new Block.Grid(
                "Assumptions of the base scenario",
                List.of(
                        Column.text("Assumption", 6),
                        Column.number("Value", 3),
                        Column.text("Range", 4),
                        Column.text("Status", 4),
                        Column.text("Source", 8),
                        Column.text("Owner", 5)),
                rows);
    }

    private static String value(DriverRow row, double value) {
        return DriverWords.of(row.address().driver(), value);
    }
}
