package org.headroom.engine.result;

import org.headroom.kernel.Money;

import java.util.List;

/// How a year's requirement comes from the year before: every [Step] with its amount, adding up
/// exactly to the requirement.
///
/// @param amounts one per step, in the order of [Step]
public record BudgetBridge(List<Money> amounts) {

    public BudgetBridge {
        amounts = List.copyOf(amounts);
    }

    public Money amount(Step step) {
        return amounts.get(step.ordinal());
    }

    /// The sum of all steps: the requirement of the year.
    public Money total() {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
