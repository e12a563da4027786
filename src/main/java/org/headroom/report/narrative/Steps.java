package org.headroom.report.narrative;

import org.headroom.engine.result.Step;
import org.headroom.kernel.Money;
import org.headroom.report.words.Say;

import java.util.EnumSet;
import java.util.Set;

/// The steps of the bridge as subjects of a sentence.
final class Steps {

    private static final Set<Step> PLURAL =
            EnumSet.of(
                    Step.TRANSITIONS,
                    Step.NON_PAY,
                    Step.CLIENT_CONTRIBUTIONS,
                    Step.OTHER_LINES,
                    Step.GROWTH_BIDS,
                    Step.SAVINGS);

    private Steps() {}

    static String label(Step step) {
        return step == Step.REBASE ? "Rebasing to the forecast" : step.label();
    }

    /// What the step does to the budget, its verb in the right number.
    static String does(Step step, Money amount) {
        return PLURAL.contains(step) ? Say.add(amount) : Say.adds(amount);
    }
}
