package org.headroom.analysis;

import org.headroom.domain.Cohort;

/// What clients are grouped by.
public enum Slice {
    SERVICE_TYPE("Service type"),
    AGE_GROUP("Age"),
    SUPPORT_REASON("Support reason"),
    COST_BAND("Cost band");

    private final String title;

    Slice(String title) {
        this.title = title;
    }

    /// As people call it.
    public String title() {
        return title;
    }

    /// What the groups are parted by in turn: service types by age, all others by service type.
    public Slice within() {
        return this == SERVICE_TYPE ? AGE_GROUP : SERVICE_TYPE;
    }

    /// The group of a package.
    ///
    /// @param weeklyGross its gross cost, £ a week
    String group(Cohort cohort, double weeklyGross) {
        return switch (this) {
            case SERVICE_TYPE -> cohort.serviceType();
            case AGE_GROUP -> cohort.ageGroup();
            case SUPPORT_REASON -> cohort.supportReason();
            case COST_BAND -> CostBand.of(weeklyGross).title();
        };
    }
}
