package org.headroom.exchange.imports.cld;

/// The columns of the return that packages are made of. Headings compare by letters and digits
/// alone, so that both releases match.
enum CldColumn {
    PERSON("LA Person Unique Identifier", true, true),
    EVENT_TYPE("Event Type", true, false),
    CLIENT_TYPE("Client Type", true, false),
    SERVICE_TYPE("Service Type", true, false),
    SERVICE_COMPONENT("Service Component", true, false),
    DELIVERY_MECHANISM("Delivery Mechanism", true, false),
    SUPPORT_REASON("Primary Support Reason", true, false),
    BIRTH("Date of Birth", true, true),
    DEATH("Date of Death", false, true),
    REFERENCE("Event Reference", false, false),
    START("Event Start Date", true, false),
    END("Event End Date", true, false),
    UNIT_COST("Unit Cost", true, false),
    FREQUENCY("Cost Frequency (Unit Type)", true, false),
    UNITS("Planned units per week", true, false),
    PERIOD_START("Reporting Period Start Date", false, false),
    PERIOD_END("Reporting Period End Date", false, false);

    private final String heading;
    private final boolean needed;
    private final boolean personal;

    CldColumn(String heading, boolean needed, boolean personal) {
        this.heading = heading;
        this.needed = needed;
        this.personal = personal;
    }

    /// The heading of Release 1.
    String heading() {
        return heading;
    }

    /// Whether a file without it is refused.
    boolean isNeeded() {
        return needed;
    }

    /// Whether its values are never shown.
    boolean isPersonal() {
        return personal;
    }
}
