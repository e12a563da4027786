package org.headroom.report.cases;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.Challenge;
import org.headroom.domain.GrowthBid;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The case of one growth bid.
final class BidCase {

    private static final String MISSING = "Not recorded";

    private final PaperBasis basis;
    private final GrowthBid bid;
    private final BusinessCase recorded;

    BidCase(PaperBasis basis, GrowthBid bid) {
        this.basis = basis;
        this.bid = bid;
        recorded =
                basis.model().businessCases().stream()
                        .filter(c -> c.bid().equals(bid.name()))
                        .findFirst()
                        .orElse(BusinessCase.blank(bid.name()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, bid.name()));
        blocks.add(new Block.Paragraph("", story()));
        if (basis.disclosure().isOn()) {
            blocks.add(new Block.Paragraph("Case and challenge log.", Disclosure.LEFT_OUT));
        } else {
            blocks.add(facts());
            blocks.addAll(challenges());
        }
        blocks.add(new Block.Paragraph("Sign-off.", signOff()));
        return blocks;
    }

    private String story() {
        return "The bid asks for "
                + MoneyFormat.pounds(bid.amount())
                + (bid.recurrent() ? " a year from " : " once, in ")
                + bid.year()
                + bid.budgetLine().map(l -> ", in the budget of " + l).orElse(", not yet allocated")
                + "."
                + recorded.central().map(this::differs).orElse("");
    }

    private String differs(Money central) {
        Money more = bid.amount().minus(central);
        return more.isZero()
                ? " That is the central estimate of its case."
                : " Its case has a central estimate of "
                        + MoneyFormat.pounds(central)
                        + "; the bid is "
                        + Say.higher(more)
                        + ".";
    }

    private Block.Grid facts() {
        List<Row> rows = new ArrayList<>();
        row(rows, "What drives it", recorded.driver());
        row(rows, "Evidence", recorded.evidence());
        row(rows, "Activity", recorded.activity());
        row(
                rows,
                "Unit cost",
                recorded.unitCost().isPresent()
                        ? MoneyFormat.poundsAndPence(Money.of(recorded.unitCost().getAsDouble()))
                        : "");
        row(rows, "Method", recorded.method());
        row(rows, "Alternatives", recorded.alternatives());
        row(rows, "Low, central, high", estimates());
        row(rows, "Risk", recorded.risk());
        row(rows, "Note in the plan", bid.businessCase());
        return new Block.Grid(
                "The case for “" + bid.name() + "”",
                List.of(Column.text("Question", 2), Column.text("Answer", 6)),
                rows);
    }

    private static void row(List<Row> rows, String question, String answer) {
        rows.add(Row.of(question, answer.isBlank() ? MISSING : answer));
    }

    private String estimates() {
        return List.of(recorded.low(), recorded.central(), recorded.high()).stream()
                        .allMatch(Optional::isEmpty)
                ? ""
                : amount(recorded.low())
                        + ", "
                        + amount(recorded.central())
                        + ", "
                        + amount(recorded.high());
    }

    private static String amount(Optional<Money> amount) {
        return amount.map(MoneyFormat::pounds).orElse("not given");
    }

    private List<Block> challenges() {
        List<Challenge> log =
                basis.model().challenges().stream()
                        .filter(c -> c.bid().equals(bid.name()))
                        .toList();
        if (log.isEmpty()) {
            return List.of(new Block.Paragraph("Challenge log.", "No challenge is recorded."));
        }
        List<Row> rows =
                log.stream()
                        .map(c ->
                                Row.of(
                                        Say.day(c.date()),
                                        c.by(),
                                        c.challenge(),
                                        c.response().isBlank() ? "Not answered yet" : c.response()))
                        .toList();
        return List.of(
                new Block.Grid(
                        "Challenge log of “" + bid.name() + "”",
                        List.of(
                                Column.text("Date", 3),
                                Column.text("Who", 3),
                                Column.text("Challenge", 6),
                                Column.text("Response", 6)),
                        rows));
    }

    private String signOff() {
        if (recorded.signedOffBy().isBlank()) {
            return "Not signed off.";
        }
        return recorded.signedOffBy()
                + recorded.signedOffOn().map(d -> ", " + Say.day(d)).orElse(", no date recorded")
                + ".";
    }
}
