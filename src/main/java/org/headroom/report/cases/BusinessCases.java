package org.headroom.report.cases;

import org.headroom.domain.GrowthBid;
import org.headroom.engine.result.Step;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;

/// The business cases of a budget: every growth bid, then every pressure of next year.
public final class BusinessCases {

    /// Steps that a case is made for where they cost more; the others are no decision of the year.
    private static final List<Step> PRESSURES =
            List.of(
                    Step.DEMOGRAPHY,
                    Step.DEMAND,
                    Step.COMPLEXITY,
                    Step.TRANSITIONS,
                    Step.NLW,
                    Step.PROVIDER_PAY,
                    Step.EMPLOYER_NI,
                    Step.NON_PAY,
                    Step.OWN_PAY,
                    Step.OWN_NI,
                    Step.OWN_NON_PAY);

    private BusinessCases() {}

    /// The cases of a run.
    public static Paper of(PaperBasis basis) {
        List<GrowthBid> bids =
                basis.model().bids().stream()
                        .filter(b -> b.year().compareTo(basis.projection().baseYear()) > 0)
                        .toList();
        List<Step> pressures =
                PRESSURES.stream()
                        .filter(step -> basis.next().bridge().amount(step).pence() > 0)
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Growth bids"));
        blocks.add(
                new Block.Paragraph(
                        "",
                        Say.sentence(Say.count(bids.size(), "bid asks", "bids ask"))
                                + " for more budget in the plan. Who made a case wrote its words;"
                                + " amounts are those of the plan."));
        bids.forEach(bid -> blocks.addAll(new BidCase(basis, bid).blocks()));
        blocks.add(new Block.Heading(1, "Pressures"));
        blocks.add(
                new Block.Paragraph(
                        "",
                        Say.sentence(
                                        Say.count(
                                                pressures.size(),
                                                "pressure raises",
                                                "pressures raise"))
                                + " the requirement of "
                                + basis.next().year()
                                + ". Each case is made from the figures of the plan."));
        pressures.forEach(step -> blocks.addAll(new PressureCase(basis, step).blocks()));
        return new Paper(
                "Business cases " + basis.next().year(),
                basis.model().info().council() + ", adult social care, " + basis.stamp().scenario(),
                basis.stamp(),
                blocks);
    }
}
