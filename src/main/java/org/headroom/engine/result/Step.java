package org.headroom.engine.result;

import java.util.Locale;

/// The steps of the budget bridge, in the order in which they are published (method section 8).
public enum Step {
    OPENING("Opening budget"),
    REBASE("Rebase to forecast"),
    FULL_YEAR_EFFECT("Full-year effect"),
    TURNOVER("Turnover"),
    CALENDAR("Calendar"),
    DEMOGRAPHY("Demography"),
    DEMAND("Demand"),
    COMPLEXITY("Complexity"),
    TRANSITIONS("Transitions"),
    TRANSFORMATION("Transformation"),
    NLW("National Living Wage"),
    PROVIDER_PAY("Provider pay above NLW"),
    EMPLOYER_NI("Employer National Insurance"),
    NON_PAY("Non-pay prices (CPI)"),
    FEE_DECISION("Fee decision"),
    CLIENT_CONTRIBUTIONS("Client contributions"),
    HEALTH_INCOME("Health income"),
    OWN_PAY("Own staff pay"),
    OWN_NI("Own staff NI and pension"),
    OWN_NON_PAY("Own non-pay"),
    OTHER_LINES("Other lines"),
    GROWTH_BIDS("Growth bids"),
    SAVINGS("Savings");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /// The name in the JSON result, as `full_year_effect`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name that people read.
    public String label() {
        return label;
    }
}
