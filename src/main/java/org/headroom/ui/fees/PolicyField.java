package org.headroom.ui.fees;

import org.headroom.domain.FeePolicyRule;

import java.util.EnumSet;
import java.util.Set;

/// A figure of an uplift policy as it is typed (the columns of `fee-policies.csv`).
enum PolicyField {
    AMOUNT("amount", "Increase", Unit.BY_RULE),
    TAPER_FROM("taper_from", "Full up to a rate of", Unit.RATE),
    TAPER_PER("taper_per", "Less for each £1 above", Unit.POUNDS),
    TARGET("target", "Target rate", Unit.RATE),
    YEARS("years", "Years left", Unit.YEARS),
    MINIMUM("minimum", "Lowest increase", Unit.PERCENT),
    MAXIMUM("maximum", "Highest increase", Unit.PERCENT),
    ROUND_UP_TO("round_up_to", "Round up to", Unit.RATE),
    STARTED_MONTHS("exclude_started_months", "Started within, months", Unit.MONTHS),
    OVER_WEEKLY("exclude_over_weekly", "Over, £ a week", Unit.POUNDS_A_WEEK);

    /// What a figure is measured in.
    enum Unit {
        /// A percentage, or pounds per unit, as the rule says.
        BY_RULE,
        RATE,
        POUNDS,
        PERCENT,
        YEARS,
        MONTHS,
        POUNDS_A_WEEK
    }

    private final String column;
    private final String label;
    private final Unit unit;

    PolicyField(String column, String label, Unit unit) {
        this.column = column;
        this.label = label;
        this.unit = unit;
    }

    String column() {
        return column;
    }

    String label() {
        return label;
    }

    /// Whether the figure is a fraction that is typed as a percentage.
    boolean isPercent(FeePolicyRule rule) {
        return unit == Unit.PERCENT || unit == Unit.BY_RULE && rule == FeePolicyRule.PERCENT;
    }

    boolean isWhole() {
        return unit == Unit.YEARS || unit == Unit.MONTHS;
    }

    /// The words after the field.
    ///
    /// @param per what a rate is for, as `hour`
    String unit(FeePolicyRule rule, String per) {
        return switch (unit) {
            case BY_RULE -> rule == FeePolicyRule.PERCENT ? "%" : "£/" + per;
            case RATE -> "£/" + per;
            case POUNDS -> "£";
            case PERCENT -> "%";
            case YEARS -> "years";
            case MONTHS -> "months";
            case POUNDS_A_WEEK -> "£/week";
        };
    }

    /// The figures that a rule needs.
    static Set<PolicyField> needed(FeePolicyRule rule) {
        return switch (rule) {
            case PERCENT, FLAT -> EnumSet.of(AMOUNT);
            case TAPER -> EnumSet.of(AMOUNT, TAPER_FROM, TAPER_PER);
            case CONVERGE -> EnumSet.of(TARGET, YEARS);
        };
    }

    /// The figures that a rule may use: those it needs, its bounds and the rounding.
    static Set<PolicyField> used(FeePolicyRule rule) {
        Set<PolicyField> used = needed(rule);
        used.addAll(EnumSet.of(MINIMUM, MAXIMUM, ROUND_UP_TO));
        return used;
    }

    static String label(FeePolicyRule rule) {
        return switch (rule) {
            case PERCENT -> "Percent of the rate";
            case FLAT -> "Flat amount";
            case TAPER -> "Taper";
            case CONVERGE -> "Converge to a rate";
        };
    }
}
