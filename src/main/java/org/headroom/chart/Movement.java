package org.headroom.chart;

import org.headroom.engine.result.Step;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One of the ten movements in which people read the bridge: one or more of the method's steps, in
/// the order of the method but for transformation, which stands under [#OTHER].
public enum Movement {
    REBASE("Rebase to forecast", Step.REBASE),
    FULL_YEAR("Full-year effect", Step.FULL_YEAR_EFFECT, Step.TURNOVER, Step.CALENDAR),
    CLIENTS("Client numbers and needs", Step.DEMOGRAPHY, Step.DEMAND, Step.COMPLEXITY),
    TRANSITIONS("Transitions", Step.TRANSITIONS),
    FEE_PRESSURE("Fee pressure", Step.NLW, Step.PROVIDER_PAY, Step.EMPLOYER_NI, Step.NON_PAY),
    FEE_DECISION("Fee decision", Step.FEE_DECISION),
    INCOME("Client and health income", Step.CLIENT_CONTRIBUTIONS, Step.HEALTH_INCOME),
    OWN_STAFF("Own staff", Step.OWN_PAY, Step.OWN_NI, Step.OWN_NON_PAY),
    OTHER("Other", Step.TRANSFORMATION, Step.OTHER_LINES, Step.GROWTH_BIDS),
    SAVINGS("Savings", Step.SAVINGS);

    private final String label;
    private final List<Step> steps;

    Movement(String label, Step... steps) {
        this.label = label;
        this.steps = List.copyOf(Arrays.asList(steps));
    }

    /// The name that people read.
    public String label() {
        return label;
    }

    /// The method's steps that add up to this movement.
    public List<Step> steps() {
        return steps;
    }

    /// Whether it opens to show several steps.
    public boolean isGroup() {
        return steps.size() > 1;
    }

    /// Names the movement's row: `fee_pressure`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
