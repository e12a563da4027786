package org.headroom.ui.savings;

import org.headroom.engine.goal.MixSolver.YearMix;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.List;

/// What a mix of levers comes to, in words.
final class MixWords {

    private MixWords() {}

    /// As `These levers close the gap of every year`, or what they leave and where.
    static String finding(List<YearMix> mix) {
        List<YearMix> open = mix.stream().filter(y -> !y.isClosed()).toList();
        if (open.isEmpty()) {
            return "These levers close the gap of every year";
        }
        YearMix first = open.getFirst();
        String left = MoneyFormat.brief(Money.of(first.gapAfter()));
        return open.size() == mix.size()
                ? "Within these bounds no year closes: " + left + " is left in " + first.year()
                : "These levers leave " + left + " in " + first.year();
    }
}
