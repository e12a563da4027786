package org.headroom.report;

import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader who has only the narrative works out: the opening budget of each year and every
/// movement that a paragraph begins with, added up.
///
/// @param computed opening and movements together
/// @param stated the requirement that the paragraphs end with
record BudgetFromParagraphs(Money computed, Money stated) {

    private static final Pattern TOTAL =
            Pattern.compile(
                    "^The (approved budget|requirement) of \\d{4}/\\d\\d is (\u2212?)£([\\d,]+\\.\\d\\d)\\.");
    private static final Pattern MOVEMENT =
            Pattern.compile("^[^.£]+? (adds?|takes? off) £([\\d,]+\\.\\d\\d)[,.]");

    /// The years of a narrative, in the order of the plan.
    static List<BudgetFromParagraphs> of(List<String> paragraphs) {
        List<BudgetFromParagraphs> years = new ArrayList<>();
        Money sum = Money.ZERO;
        boolean isOpen = false;
        for (String paragraph : paragraphs) {
            Matcher total = TOTAL.matcher(paragraph);
            Matcher movement = MOVEMENT.matcher(paragraph);
            if (total.find()) {
                Money amount = Money.parse(total.group(3).replace(",", ""));
                amount = total.group(2).isEmpty() ? amount : amount.negated();
                if (isOpen) {
                    years.add(new BudgetFromParagraphs(sum, amount));
                }
                isOpen = !isOpen;
                sum = amount;
            } else if (isOpen && movement.find()) {
                Money amount = Money.parse(movement.group(2).replace(",", ""));
                sum = movement.group(1).startsWith("add") ? sum.plus(amount) : sum.minus(amount);
            }
        }
        return years;
    }
}
