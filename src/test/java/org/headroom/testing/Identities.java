package org.headroom.testing;

import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// What must hold of any published plan, to the penny: parts add up to totals, each year begins
/// where the one before ended (method sections 1, 7 and 8).
public final class Identities {

    private final List<String> broken = new ArrayList<>();

    private Identities() {}

    /// What does not hold, in words; empty where all does.
    public static List<String> broken(Projection projection) {
        Identities identities = new Identities();
        Money opening = projection.base().approvedBudget();
        Money gapBefore = Money.ZERO;
        for (YearProjection year : projection.years()) {
            identities.look(year, opening, gapBefore);
            opening = year.requirement();
            gapBefore = year.gap();
        }
        return identities.broken;
    }

    private void look(YearProjection year, Money opening, Money gapBefore) {
        String at = year.year() + " ";
        same(opening, year.bridge().amount(Step.OPENING), at + "opening");
        same(year.requirement(), year.bridge().total(), at + "bridge");
        Money lines =
                year.lines().stream().map(LineProjection::budget).reduce(Money.ZERO, Money::plus);
        same(year.requirement(), lines, at + "lines");
        for (LineProjection line : year.lines()) {
            Money parts = line.amount().plus(line.bids()).minus(line.savings());
            same(line.budget(), parts, at + line.line());
        }
        same(year.requirement().minus(year.funding()), year.gap(), at + "gap");
        same(year.gap().minus(gapBefore), year.incrementalGap(), at + "incremental gap");
        for (ServiceTypeProjection type : year.serviceTypes()) {
            if (!Double.isFinite(type.clientWeeks())) {
                broken.add(at + type.serviceType() + ": " + type.clientWeeks() + " client-weeks");
            }
        }
    }

    private void same(Money total, Money parts, String what) {
        if (!total.equals(parts)) {
            broken.add(what + ": " + total + " is not " + parts);
        }
    }
}
