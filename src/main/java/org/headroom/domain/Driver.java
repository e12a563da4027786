package org.headroom.domain;

import java.util.Optional;
import java.util.OptionalDouble;

/// An assumption that the plan depends on (the driver table of method section 2).
public enum Driver {
    NLW("nlw", "National Living Wage", KeyKind.NONE, DriverUnit.POUNDS_PER_HOUR),
    EMPLOYER_NI_RATE("employer_ni_rate", "Employer NI rate", KeyKind.NONE, DriverUnit.FRACTION),
    EMPLOYER_NI_THRESHOLD(
            "employer_ni_threshold",
            "Employer NI threshold",
            KeyKind.NONE,
            DriverUnit.POUNDS_PER_YEAR),
    PENSION_MIN_RATE("pension_min_rate", "Pension minimum rate", KeyKind.NONE, DriverUnit.FRACTION),
    PENSION_LOWER(
            "pension_lower", "Pension lower earnings", KeyKind.NONE, DriverUnit.POUNDS_PER_YEAR),
    PENSION_UPPER(
            "pension_upper", "Pension upper earnings", KeyKind.NONE, DriverUnit.POUNDS_PER_YEAR),
    PENSION_TRIGGER(
            "pension_trigger",
            "Pension earnings trigger",
            KeyKind.NONE,
            DriverUnit.POUNDS_PER_YEAR),
    CPI("cpi", "Provider CPI", KeyKind.NONE, DriverUnit.FRACTION, 0),
    PROVIDER_PAY_GROWTH(
            "provider_pay_growth", "Provider pay growth", KeyKind.NONE, DriverUnit.FRACTION, 0),
    FEE_AWARD("fee_award", "Fee award", KeyKind.SERVICE_TYPE, DriverUnit.FRACTION),
    FEE_PASS_THROUGH(
            "fee_pass_through", "Fee pass-through", KeyKind.SERVICE_TYPE, DriverUnit.FRACTION, 1),
    DEMOGRAPHY("demography", "Demography", KeyKind.AGE_GROUP, DriverUnit.FRACTION, 0),
    DEMAND("demand", "Demand", KeyKind.COHORT, DriverUnit.FRACTION, 0),
    COMPLEXITY("complexity", "Complexity", KeyKind.COHORT, DriverUnit.FRACTION, 0),
    TRANSITIONS_PROBABILITY_SCALE(
            "transitions_probability_scale",
            "Transitions probability",
            KeyKind.NONE,
            DriverUnit.FRACTION,
            1),
    TRANSITIONS_DELAY_MONTHS(
            "transitions_delay_months", "Transitions delay", KeyKind.NONE, DriverUnit.MONTHS, 0),
    BENEFIT_UPRATING(
            "benefit_uprating",
            "Contribution uprating",
            KeyKind.COHORT_OR_AGE,
            DriverUnit.FRACTION,
            0),
    PAY_AWARD("pay_award", "Pay award", KeyKind.NONE, DriverUnit.FRACTION, 0),
    LINE_GROWTH("line_growth", "Line growth", KeyKind.BUDGET_LINE, DriverUnit.FRACTION, 0),
    EMPLOYER_PENSION_RATE(
            "employer_pension_rate",
            "Employer pension rate",
            KeyKind.BUDGET_LINE,
            DriverUnit.FRACTION),
    DELIVERABILITY("deliverability", "Savings deliverability", KeyKind.RISK, DriverUnit.FRACTION),
    SLIPPAGE_MONTHS("slippage_months", "Savings slippage", KeyKind.RISK, DriverUnit.MONTHS),
    SAVINGS_DELIVERY_SCALE(
            "savings_delivery_scale", "Savings delivery", KeyKind.NONE, DriverUnit.FRACTION, 1),
    FUNDING_AMOUNT("funding_amount", "Funding amount", KeyKind.FUNDING_LINE, DriverUnit.POUNDS),
    ASC_SHARE("asc_share", "ASC share of funding", KeyKind.FUNDING_LINE, DriverUnit.FRACTION),
    PRECEPT_PERCENT("precept_percent", "ASC precept", KeyKind.NONE, DriverUnit.FRACTION, 0),
    PRECEPT_YIELD_PER_PERCENT(
            "precept_yield_per_percent",
            "Precept yield per 1%",
            KeyKind.NONE,
            DriverUnit.POUNDS,
            0);

    private final String code;
    private final String label;
    private final KeyKind keyKind;
    private final DriverUnit unit;
    private final OptionalDouble fallback;

    Driver(String code, String label, KeyKind keyKind, DriverUnit unit) {
        this(code, label, keyKind, unit, OptionalDouble.empty());
    }

    Driver(String code, String label, KeyKind keyKind, DriverUnit unit, double fallback) {
        this(code, label, keyKind, unit, OptionalDouble.of(fallback));
    }

    Driver(String code, String label, KeyKind keyKind, DriverUnit unit, OptionalDouble fallback) {
        this.code = code;
        this.label = label;
        this.keyKind = keyKind;
        this.unit = unit;
        this.fallback = fallback;
    }

    /// The name in the text form, as `employer_ni_rate`.
    public String code() {
        return code;
    }

    /// The name that people read.
    public String label() {
        return label;
    }

    public KeyKind keyKind() {
        return keyKind;
    }

    public DriverUnit unit() {
        return unit;
    }

    /// The value where no row is found; empty where the method gives none or it depends on the key.
    public OptionalDouble fallback() {
        return fallback;
    }

    /// The driver that the text form calls `code`.
    public static Optional<Driver> of(String code) {
        for (Driver driver : values()) {
            if (driver.code.equals(code)) {
                return Optional.of(driver);
            }
        }
        return Optional.empty();
    }
}
