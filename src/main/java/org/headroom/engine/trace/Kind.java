package org.headroom.engine.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a path is about: its first part.
public enum Kind {
    REQUIREMENT("requirement", "Requirement", false),
    FUNDING("funding", "Funding", false),
    GAP("gap", "Gap", false),
    INCREMENTAL_GAP("incremental-gap", "Gap new in the year", false),
    COUNCIL_GAP("council-gap", "Council gap", false),
    BIDS("bids", "Growth bids", false),
    SAVINGS("savings", "Savings", false),
    SAVINGS_AT_RISK("savings-at-risk", "Savings at risk", false),
    PRECEPT("precept", "ASC precept", false),
    BASE_POSITION("base-position", "Base year", false),
    PUBLISHED_PLAN("published-plan", "Published plan", false),
    CALENDAR("calendar", "Calendar", false),
    BRIDGE("bridge", "Bridge", true),
    LINE("line", "Budget line", true),
    SERVICE_TYPE("service-type", "Service type", true),
    UPLIFT("uplift", "Fee uplift", true),
    COHORT("cohort", "Cohort", true),
    TRANSITION("transition", "Transition", true),
    MEASURE("measure", "Measure", true),
    SCHEME("scheme", "Savings scheme", true),
    BID("bid", "Growth bid", true),
    FUNDING_LINE("funding-line", "Funding line", true),
    DRIVER("driver", "Driver", true);

    private final String code;
    private final String label;
    private final boolean isNamed;

    Kind(String code, String label, boolean isNamed) {
        this.code = code;
        this.label = label;
        this.isNamed = isNamed;
    }

    /// The first part of a path.
    public String code() {
        return code;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// Whether the second part of a path names one of several.
    boolean isNamed() {
        return isNamed;
    }

    /// Whether it rests on everything that the model holds.
    boolean isOfWholeBudget() {
        return switch (this) {
            case REQUIREMENT, FUNDING, GAP, INCREMENTAL_GAP, COUNCIL_GAP, BASE_POSITION -> true;
            default -> false;
        };
    }

    /// Its figures by code.
    Map<String, Aspect> aspects() {
        return Aspects.of(this);
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Kind::code).toList();
    }
}
