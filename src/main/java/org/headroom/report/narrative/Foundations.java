package org.headroom.report.narrative;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the budget rests on: the data cut, the reconciliation of client data to the ledger, and
/// what is known to be weak.
final class Foundations {

    private final PaperBasis basis;
    private final Model model;

    Foundations(PaperBasis basis) {
        this.basis = basis;
        model = basis.model();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What it rests on"));
        blocks.add(new Block.Heading(2, "Data cut and reconciliation to the ledger"));
        blocks.add(
                new Block.Paragraph(
                        "",
                        "Clients are those of "
                                + Say.day(model.info().dataCut())
                                + "; the ledger’s forecast of "
                                + model.info().baseYear()
                                + " is of the same day. What the client data does not explain of a"
                                + " line’s forecast is carried into the plan and shown here, never"
                                + " hidden."));
        blocks.add(reconciliation());
        if (!model.info().source().isBlank()) {
            blocks.add(new Block.Paragraph("Sources.", model.info().source()));
        }
        blocks.add(new Block.Heading(2, "Known limits"));
        blocks.addAll(limits());
        return blocks;
    }

    private Block.Grid reconciliation() {
        double[] unexplained = Planner.results(basis.prepared(), basis.drivers()).reconciliation();
        List<Row> rows = new ArrayList<>();
        for (int l = 0; l < model.budgetLines().size(); l++) {
            BudgetLine line = model.budgetLines().get(l);
            if (line.kind() == LineKind.PURCHASED) {
                rows.add(reconciled(line, Money.of(unexplained[l])));
            }
        }
        return new Block.Grid(
                "Purchased care of " + model.info().baseYear() + " in ledger and client data, £000",
                List.of(
                        Column.text("Budget line", 5),
                        Column.number("Forecast", 2),
                        Column.number("Will not recur", 2),
                        Column.number("In the client data", 2),
                        Column.number("Not explained", 2),
                        Column.number("% of forecast", 2)),
                rows);
    }

    private Row reconciled(BudgetLine line, Money left) {
        if (basis.disclosure().suppression().lines().contains(line.name())) {
            String none = Disclosure.SUPPRESSED;
            return Row.of(line.name(), none, none, none, none, none);
        }
        Money oneOff = line.nonRecurrent().orElse(Money.ZERO);
        return Row.of(
                line.name(),
                MoneyFormat.tableThousands(line.forecastOutturn()),
                MoneyFormat.tableThousands(oneOff),
                MoneyFormat.tableThousands(line.forecastOutturn().minus(oneOff).minus(left)),
                MoneyFormat.tableThousands(left),
                MoneyFormat.changePercent(left, line.forecastOutturn()).orElse(MoneyFormat.NONE));
    }

    /// What the rules report, counted by rule; rows are not named, since they may be of persons.
    private List<Block> limits() {
        Map<String, Integer> byRule = new LinkedHashMap<>();
        for (Finding finding : ModelRules.check(model)) {
            byRule.merge(finding.rule(), 1, Integer::sum);
        }
        if (byRule.isEmpty()) {
            return List.of(
                    new Block.Paragraph("", "The checks of the model find nothing to report."));
        }
        List<String> items = new ArrayList<>();
        byRule.forEach((rule, count) ->
                items.add(
                        rule
                                + " Not so in "
                                + (basis.disclosure().hides(count)
                                        ? Disclosure.FEWER + " rows."
                                        : Say.count(count, "row.", "rows."))));
        return List.of(
                new Block.Paragraph("", "The checks of the model report:"),
                new Block.Bullets(items));
    }
}
