package org.headroom.exchange.imports.cld;

import org.headroom.exchange.imports.outcome.ImportRule;
import org.headroom.exchange.imports.outcome.RuleWording;
import org.headroom.extract.Effect;

/// The rules of the return. Those that reject a row come first, in the order in which they decide
/// (imports, section B).
enum CldRule implements ImportRule {
    EVENT_TYPE(
            "Event Type blank or unknown",
            Effect.REJECTED,
            "Service, Request, Assessment or Review",
            "Correct the event type in the return"),
    CLIENT_TYPE(
            "Client Type blank or unknown",
            Effect.REJECTED,
            "Service user or carer",
            "Correct the client type in the return"),
    PERSON(
            "Person identifier missing",
            Effect.REJECTED,
            "the council's own identifier of the person",
            "Give the person's identifier; the NHS number cannot stand for it"),
    SERVICE_TYPE(
            "Service Type blank or unknown",
            Effect.REJECTED,
            "a service type of the return, as Long term support: community",
            "Correct the service type in the return"),
    START(
            "Start missing or unreadable",
            Effect.REJECTED,
            "a day that exists, as 2025-04-30 or 30/04/2025",
            "Correct the start date in the care system"),
    END(
            "End unreadable or before start",
            Effect.REJECTED,
            "blank, or a day on or after the start",
            "Correct the end date in the care system"),
    DEATH(
            "Death before start",
            Effect.REJECTED,
            "a death on or after the start",
            "Correct the start or the date of death in the care system"),
    BIRTH(
            "Date of birth missing or unreadable",
            Effect.REJECTED,
            "a day that exists, as 1950-04-30 or 30/04/1950",
            "Give the date of birth in the care system"),
    UNDER_18(
            "Under 18 at the data cut",
            Effect.REJECTED,
            "an adult",
            "Young people belong in the transitions"),
    UNIT_COST(
            "Unit cost blank, 0 or unreadable",
            Effect.REJECTED,
            "pounds a unit, as 21.52",
            "Give the unit cost in the care system"),
    UNITS(
            "No planned units where the frequency gives none",
            Effect.REJECTED,
            "units a week, as 10.5",
            "Give the planned units a week, or a frequency such as weekly"),

    NEGATIVE(
            "Negative cost or units",
            Effect.REPORTED,
            "an amount above 0",
            "Taken without the sign; check whether it is a refund"),
    FREQUENCY(
            "Cost frequency blank or unknown",
            Effect.REPORTED,
            "weekly, 4-weekly, monthly, hourly …",
            "Costed per unit; give the frequency"),
    DISAGREE(
            "Frequency and planned units disagree",
            Effect.REPORTED,
            "no units, or those of the frequency",
            "Costed by the frequency; check the units"),
    UNITS_UNREADABLE(
            "Planned units unreadable",
            Effect.REPORTED,
            "a number or blank",
            "Costed by the frequency; correct the units"),
    FIFTY_TWO_WEEKS(
            "Monthly, quarterly and annual rates",
            Effect.REPORTED,
            "a weekly rate",
            "Costed with 52 weeks a year, as the return does"),
    APRIL_START(
            "Start on a 1 April",
            Effect.REPORTED,
            "the day the service began",
            "Check whether the yearly uplift reset the start"),
    OPEN_2099(
            "End in 2099 or later read as blank",
            Effect.REPORTED,
            "blank where there is no end",
            "Leave the end blank"),
    DIED(
            "Ended by the death",
            Effect.REPORTED,
            "an end on or before the date of death",
            "Close the service in the care system"),
    DEATH_UNREADABLE(
            "Date of death unreadable",
            Effect.REPORTED,
            "blank or a day that exists",
            "Correct the date of death; it was not used"),
    OVER_110(
            "Over 110 years old",
            Effect.REPORTED,
            "a date of birth within the last 110 years",
            "Taken as 85+; check the date of birth"),
    ENDED_BEFORE(
            "Ended before the period",
            Effect.REPORTED,
            "an end within the reporting period, or blank",
            "Check why the return still holds it"),
    STARTS_AFTER(
            "Starts after the data cut",
            Effect.REPORTED,
            "a start on or before the data cut",
            "Kept as a known start"),
    COMPONENT(
            "Service Component blank or unknown",
            Effect.REPORTED,
            "a component of the return",
            "Community services count as other_community; correct the component"),
    MECHANISM(
            "Delivery Mechanism unknown",
            Effect.REPORTED,
            "a mechanism of the return",
            "Not used; correct the mechanism"),
    REASON(
            "Primary Support Reason blank or unknown",
            Effect.REPORTED,
            "a support reason of the return",
            "Counted as unknown; give the reason"),
    REASONS_DIFFER(
            "Person with different support reasons",
            Effect.REPORTED,
            "one reason for a person",
            "Each package keeps its own; check the person's record"),
    SAME_AGAIN(
            "Double-up or duplicate",
            Effect.REPORTED,
            "rows that differ in person, service, dates or cost",
            "All are kept and costed; delete real duplicates"),
    PERIOD(
            "Period longer than the data",
            Effect.REPORTED,
            "events that end in the first and the last month of the period",
            "Ask for an extract of the whole period"),
    REFERENCES_PERSONAL(
            "Event references not kept",
            Effect.REPORTED,
            "references without personal data",
            "Packages were numbered by person instead"),
    NEW_SERVICE_TYPE(
            "Service type added to the model",
            Effect.REPORTED,
            "a service type of the model",
            "Put it on a budget line and give its fee weights"),
    CONTRIBUTIONS(
            "Contributions and health income fall away",
            Effect.REPORTED,
            "the finance extract after the return",
            "Import the finance extract again"),

    NOT_A_SERVICE(
            "Request, assessment or review",
            Effect.OUT_OF_SCOPE,
            "a service event",
            "Nothing to do"),
    CARER_SUPPORT(
            "Unpaid carer support",
            Effect.OUT_OF_SCOPE,
            "a service of the client",
            "Nothing to do"),
    CARER("Carer", Effect.OUT_OF_SCOPE, "a service user", "Nothing to do"),
    ONE_OFF(
            "One-off cost",
            Effect.OUT_OF_SCOPE,
            "a cost that recurs",
            "Budget one-off items apart");

    private final RuleWording wording;

    CldRule(String reason, Effect effect, String expected, String howToFix) {
        wording = new RuleWording(reason, effect, expected, howToFix);
    }

    @Override
    public RuleWording wording() {
        return wording;
    }
}
