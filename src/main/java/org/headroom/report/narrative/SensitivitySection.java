package org.headroom.report.narrative;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What each uncertain value does to next year's requirement at the ends of its own range.
final class SensitivitySection {

    private static final int MOST = 12;

    private final PaperBasis basis;

    SensitivitySection(PaperBasis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        FinancialYear year = basis.next().year();
        List<Map.Entry<DriverAddress, Sensitivity.Effect>> widest =
                basis.widest().stream().limit(MOST).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What could change it"));
        if (widest.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            "", "No value with a range moves the requirement of " + year + "."));
            return blocks;
        }
        blocks.add(
                new Block.Paragraph(
                        "",
                        "Each value is taken to the ends of its own range, one at a time, all others"
                                + " as they are; effects do not add up. "
                                + Say.sentence(widest(widest.getFirst()))
                                + " matters most."));
        blocks.add(table(widest));
        return blocks;
    }

    private static String widest(Map.Entry<DriverAddress, Sensitivity.Effect> effect) {
        return PaperBasis.name(effect.getKey())
                + ", by up to "
                + Say.size(effect.getValue().largest())
                + ",";
    }

    private Block.Grid table(List<Map.Entry<DriverAddress, Sensitivity.Effect>> widest) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<DriverAddress, Sensitivity.Effect> each : widest) {
            DriverAddress address = each.getKey();
            Sensitivity.Effect effect = each.getValue();
            DriverRow row = basis.row(address).orElseThrow();
            rows.add(
                    Row.of(
                            PaperBasis.name(address),
                            DriverWords.of(address.driver(), row.low().orElse(row.value())),
                            DriverWords.of(address.driver(), row.value()),
                            DriverWords.of(address.driver(), row.high().orElse(row.value())),
                            thousands(effect.atLow()),
                            thousands(effect.atHigh())));
        }
        return new Block.Grid(
                "Change of the requirement of " + basis.next().year() + ", £000, the widest first",
                List.of(
                        Column.text("Value", 6),
                        Column.number("Low", 2),
                        Column.number("Used", 2),
                        Column.number("High", 2),
                        Column.number("Change at low", 2),
                        Column.number("Change at high", 2)),
                rows);
    }

    private static String thousands(Money change) {
        return MoneyFormat.signedThousands(change);
    }
}
