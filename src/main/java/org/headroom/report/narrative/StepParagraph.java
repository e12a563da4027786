package org.headroom.report.narrative;

import org.headroom.domain.DriverAddress;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.words.Say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The paragraph of a step of the bridge: what changes, by how much and why, what it rests on, who
/// answers for it, how sure it is and what would change it.
final class StepParagraph {

    private final PaperBasis basis;
    private final YearProjection year;
    private final Grounds grounds;

    /// @param effects of ranged values on the requirement of the year; empty where what would
    ///   change a step is not told
    StepParagraph(
            PaperBasis basis, YearProjection year, Map<DriverAddress, Sensitivity.Effect> effects) {
        this.basis = basis;
        this.year = year;
        grounds = new Grounds(basis, year.year(), effects);
    }

    /// Where the bridge starts.
    Block.Paragraph opening() {
        Money opening = year.bridge().amount(Step.OPENING);
        boolean first = year.equals(basis.next());
        return new Block.Paragraph(
                (first ? "The approved budget of " : "The requirement of ")
                        + year.year().plus(-1)
                        + " is "
                        + MoneyFormat.poundsAndPence(opening)
                        + ".",
                "");
    }

    /// Where it ends.
    Block.Paragraph closing() {
        Money change = year.requirement().minus(year.bridge().amount(Step.OPENING));
        return new Block.Paragraph(
                "The requirement of "
                        + year.year()
                        + " is "
                        + MoneyFormat.poundsAndPence(year.requirement())
                        + ".",
                "It "
                        + Say.rises(change)
                        + (change.isZero()
                                ? "."
                                : " on the year before, the sum of all movements."));
    }

    /// A step in full.
    Block.Paragraph of(Step step) {
        Block.Paragraph what = brief(step);
        if (year.bridge().amount(step).isZero() || basis.disclosure().joins(year, step)) {
            return what;
        }
        return new Block.Paragraph(what.lead(), what.text() + " " + grounds.of(step, inputs(step)));
    }

    /// A step without what it rests on.
    Block.Paragraph brief(Step step) {
        Money amount = year.bridge().amount(step);
        String lead = Steps.label(step) + " " + Steps.does(step, amount) + share(amount) + ".";
        Optional<Disclosure.Joined> joined =
                basis.disclosure().joined(year).filter(j -> basis.disclosure().joins(year, step));
        if (joined.isPresent()) {
            return joined(step, joined.get(), lead);
        }
        if (amount.isZero()) {
            return new Block.Paragraph(lead, "");
        }
        return new Block.Paragraph(
                lead, basis.disclosure().silences(year, step) ? "" : explanation(step).sentence());
    }

    /// A step of few people without its amount, or the step that is told with it.
    private static Block.Paragraph joined(Step step, Disclosure.Joined joined, String lead) {
        if (step == joined.carrier()) {
            return new Block.Paragraph(
                    lead,
                    "This includes "
                            + Say.list(
                                    joined.steps().stream()
                                            .sorted()
                                            .map(s -> Steps.label(s).toLowerCase(Locale.UK))
                                            .toList())
                            + ".");
        }
        String few =
                step == Step.TRANSITIONS
                        ? Say.sentence(Disclosure.FEWER) + " young people move in the year."
                        : "It rests on few people.";
        return new Block.Paragraph(
                Steps.label(step) + ".",
                few
                        + " What that costs is told with “"
                        + Steps.label(joined.carrier())
                        + "”, so that nobody can be known by it.");
    }

    private List<Explanation.Input> inputs(Step step) {
        return explanation(step).inputs();
    }

    private Explanation explanation(Step step) {
        return basis.explainer().explain(new Subject.OfStep(step), year.year());
    }

    private String share(Money amount) {
        Money opening = year.bridge().amount(Step.OPENING);
        if (amount.isZero() || opening.isZero()) {
            return "";
        }
        double share = Math.abs((double) amount.pence() / opening.pence());
        return ", "
                + MoneyFormat.percent(share)
                + (year.equals(basis.next())
                        ? " of this year’s budget"
                        : " of the requirement before");
    }
}
