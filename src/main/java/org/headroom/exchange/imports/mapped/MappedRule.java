package org.headroom.exchange.imports.mapped;

import org.headroom.exchange.imports.outcome.ImportRule;
import org.headroom.exchange.imports.outcome.RuleWording;
import org.headroom.extract.Effect;

/// The rules of mapped extracts. Those that reject a row come first, in the order in which they
/// decide (imports, section C).
enum MappedRule implements ImportRule {
    PACKAGE_ID(
            "Package id missing",
            Effect.REJECTED,
            "the reference of the package",
            "Give the reference, or let the mapping make ids unique"),
    PACKAGE_ID_AGAIN(
            "Second row of a package id",
            Effect.REJECTED,
            "one row for each package",
            "Delete the row, or let the mapping make ids unique"),
    PERSON(
            "Person identifier missing",
            Effect.REJECTED,
            "an identifier of the person",
            "Give the person's identifier in the care system"),
    SERVICE_TYPE(
            "Service type not known",
            Effect.REJECTED,
            "a service type of the model",
            "Say in the mapping which service type it means, or correct it"),
    AGE_GROUP(
            "Age group missing or not known",
            Effect.REJECTED,
            "18-64, 65-74, 75-84 or 85+",
            "Say in the mapping which age group it means, or correct it"),
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
    START(
            "Start missing or unreadable",
            Effect.REJECTED,
            "a day that exists, as 2025-04-30 or 30/04/2025",
            "Correct the start date in the care system"),
    START_SERIAL(
            "Start is a number, not a date",
            Effect.REJECTED,
            "a date, as 30/04/2025",
            "Format the column as a date in Excel and save again"),
    END(
            "End unreadable or before start",
            Effect.REJECTED,
            "blank, or a day on or after the start",
            "Correct the end date in the care system"),
    WEEKLY(
            "Weekly cost missing or unreadable",
            Effect.REJECTED,
            "pounds, as 1,234.50",
            "Give the weekly cost in the care system"),
    AMOUNT(
            "Amount unreadable",
            Effect.REJECTED,
            "blank or a number, as 1,234.50",
            "Correct the amount"),
    NO_AMOUNT(
            "No amount",
            Effect.REJECTED,
            "a contribution or a health amount",
            "Give the amount, or delete the row"),
    NOT_OPEN(
            "No package of the person open at the data cut",
            Effect.REJECTED,
            "a person with a package in the model",
            "Check the identifier, or import the packages first"),
    LINE(
            "Ledger line without a budget line",
            Effect.REJECTED,
            "a budget line of the model",
            "Say in the mapping which budget line it belongs to"),
    BUDGET(
            "Budget or forecast missing or unreadable",
            Effect.REJECTED,
            "pounds, as 1,234.50 or (1,234.50)",
            "Correct the amount in the ledger extract"),
    COHORT_AGAIN(
            "Second row of a cohort", Effect.REJECTED, "one row for each cohort", "Delete the row"),
    SHARE(
            "Rate outside 0 to 1",
            Effect.REJECTED,
            "a fraction or a percentage, as 0.02 or 2%",
            "Correct the rate"),
    PROBABILITY(
            "Probability missing or outside 0 to 1",
            Effect.REJECTED,
            "0 to 1, a percentage, or a word that the mapping explains",
            "Give the probability, or say in the mapping what the word means"),
    CASE_AGAIN(
            "Second row of a case",
            Effect.REJECTED,
            "one row for a person, service and transfer",
            "Delete the row"),
    STATUS(
            "Status not known",
            Effect.REJECTED,
            "one of the model's words",
            "Say in the mapping what the word means"),
    DRIVER(
            "Driver not known",
            Effect.REJECTED,
            "a driver of the method, as nlw",
            "Correct the name of the driver"),
    KEY(
            "Key missing or not wanted",
            Effect.REJECTED,
            "a key where the driver has one, else blank",
            "Correct the key"),
    YEAR(
            "Year unreadable",
            Effect.REJECTED,
            "blank or a financial year, as 2025/26",
            "Correct the year"),
    VALUE(
            "Value or range unreadable or out of order",
            Effect.REJECTED,
            "low ≤ value ≤ high, both ends or neither",
            "Correct the value"),
    ROW_AGAIN(
            "Second row of a driver, key and year",
            Effect.REJECTED,
            "one row for each driver, key and year",
            "Delete the row"),
    NEGATIVE(
            "Negative weekly cost",
            Effect.REPORTED,
            "an amount above 0",
            "Kept; check whether it is a refund"),
    ZERO("Weekly cost of 0", Effect.REPORTED, "an amount above 0", "Kept; check the cost"),
    REASON(
            "Support reason blank or not known",
            Effect.REPORTED,
            "a support reason of the model",
            "Counted as unknown; say in the mapping what the word means"),
    OVER_110(
            "Over 110 years old",
            Effect.REPORTED,
            "a date of birth within the last 110 years",
            "Taken as 85+; check the date of birth"),
    TRANSFER_PASSED(
            "Transfer on or before the data cut",
            Effect.REPORTED,
            "a transfer after the data cut",
            "The case should already be in the packages and is not counted"),
    SERVICE_TYPE_ADDED(
            "Service type added to the model",
            Effect.REPORTED,
            "a service type of the model",
            "Put it on a budget line and give its fee weights"),
    LINE_ADDED(
            "Budget line added to the model",
            Effect.REPORTED,
            "a budget line of the model",
            "Check its kind"),
    LINE_WITHOUT(
            "Budget line that the ledger does not have",
            Effect.REPORTED,
            "ledger lines for every budget line",
            "Kept as it was; check the mapping"),
    LEDGER_TOTAL(
            "The ledger's own total",
            Effect.REPORTED,
            "the total of the rows",
            "Check the rows that were left out"),
    ACTUALS(
            "Actuals were not kept",
            Effect.REPORTED,
            "budget and forecast",
            "The model keeps actuals of earlier years only"),
    CONTRIBUTIONS_GONE(
            "Amounts that the extract no longer has",
            Effect.REPORTED,
            "an amount for every person who had one",
            "Removed; check whether the person is missing"),
    TOTAL("Total row", Effect.OUT_OF_SCOPE, "a record", "Nothing to do; totals are not counted"),
    NO_ENTRY("Row without a record", Effect.OUT_OF_SCOPE, "a record", "Nothing to do"),
    EARLIER("Earlier period", Effect.OUT_OF_SCOPE, "the latest period", "Nothing to do");

    private final RuleWording wording;

    MappedRule(String reason, Effect effect, String expected, String howToFix) {
        wording = new RuleWording(reason, effect, expected, howToFix);
    }

    @Override
    public RuleWording wording() {
        return wording;
    }
}
