package org.headroom.report.narrative;

import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.plan.SavingsTracking;
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

/// Savings: what this year's delivered, net and capped, and what the new ones are expected to.
final class SavingsSection {

    private final PaperBasis basis;
    private final Model model;
    private final FinancialYear next;

    SavingsSection(PaperBasis basis) {
        this.basis = basis;
        model = basis.model();
        next = basis.next().year();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Savings"));
        SavingsTracking tracking = SavingsTracking.of(model);
        blocks.add(new Block.Paragraph("", delivered(tracking)));
        if (!tracking.target().isZero()) {
            blocks.add(trackingTable(tracking));
        }
        SavingsAtRisk risk = SavingsAtRisk.of(model, basis.projection().scenario(), next);
        blocks.add(new Block.Paragraph("", expected(risk)));
        if (!risk.target().isZero()) {
            blocks.add(riskTable(risk));
        }
        return blocks;
    }

    private String delivered(SavingsTracking tracking) {
        if (tracking.target().isZero()) {
            return "No savings are planned in " + model.info().baseYear() + ".";
        }
        return "Of savings of "
                + MoneyFormat.pounds(tracking.target())
                + " planned in "
                + model.info().baseYear()
                + ", "
                + MoneyFormat.pounds(tracking.delivered())
                + " is delivered: "
                + percent(tracking.delivered(), tracking.target())
                + " net, where schemes that deliver more make up for others, and "
                + percent(tracking.capped(), tracking.target())
                + " capped, each scheme at most its own target.";
    }

    private static String percent(Money part, Money whole) {
        return whole.isZero()
                ? MoneyFormat.NONE
                : MoneyFormat.percent((double) part.pence() / whole.pence());
    }

    private Block.Grid trackingTable(SavingsTracking all) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, SavingsTracking> scheme :
                SavingsTracking.bySchemes(model).entrySet()) {
            rows.add(tracking(scheme.getKey(), scheme.getValue(), false));
        }
        rows.add(tracking("All schemes", all, true));
        return new Block.Grid(
                "Delivery of savings in " + model.info().baseYear() + ", £",
                List.of(
                        Column.text("Scheme", 5),
                        Column.number("Target", 2),
                        Column.number("Delivered", 2),
                        Column.number("Capped", 2),
                        Column.number("Capped, %", 2)),
                rows);
    }

    private static Row tracking(String name, SavingsTracking of, boolean isTotal) {
        return new Row(
                List.of(
                        name,
                        MoneyFormat.tablePounds(of.target()),
                        MoneyFormat.tablePounds(of.delivered()),
                        MoneyFormat.tablePounds(of.capped()),
                        percent(of.capped(), of.target())),
                isTotal);
    }

    private String expected(SavingsAtRisk risk) {
        if (risk.target().isZero()) {
            return "No savings are new in " + next + ".";
        }
        String sum =
                "New savings of "
                        + MoneyFormat.pounds(risk.target())
                        + " are planned for "
                        + next
                        + ". After deliverability and delay "
                        + MoneyFormat.pounds(risk.expected())
                        + " is expected in the year";
        return risk.atRisk().isZero()
                ? sum + "; none is at risk."
                : sum + ", so that " + MoneyFormat.pounds(risk.atRisk()) + " is at risk.";
    }

    private Block.Grid riskTable(SavingsAtRisk all) {
        List<SavingsAtRisk> schemes =
                SavingsAtRisk.bySchemes(model, basis.projection().scenario(), next);
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < schemes.size(); s++) {
            SavingScheme scheme = model.savings().get(s);
            if (!schemes.get(s).target().isZero()) {
                rows.add(
                        risk(
                                scheme.name(),
                                Say.sentence(scheme.deliverability().key()),
                                Say.sentence(scheme.timing().key()),
                                schemes.get(s),
                                false));
            }
        }
        rows.add(risk("All schemes", "", "", all, true));
        return new Block.Grid(
                "New savings of " + next + ", £",
                List.of(
                        Column.text("Scheme", 10),
                        Column.text("Deliverability", 5),
                        Column.text("Timing", 3),
                        Column.number("Target", 4),
                        Column.number("Expected", 4),
                        Column.number("At risk", 4)),
                rows);
    }

    private static Row risk(
            String name, String deliverability, String timing, SavingsAtRisk of, boolean isTotal) {
        return new Row(
                List.of(
                        name,
                        deliverability,
                        timing,
                        MoneyFormat.tablePounds(of.target()),
                        MoneyFormat.tablePounds(of.expected()),
                        MoneyFormat.tablePounds(of.atRisk())),
                isTotal);
    }
}
