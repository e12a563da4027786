package org.headroom.rules;

/// A rule of method section 2, once, in the words that findings use.
public enum Rule {
    FOLDER("A model is a folder that holds model.json and budget-lines.csv."),
    JSON(
            "model.json is one JSON object with the keys name, council, base_year, data_cut,"
                    + " plan_years and, if wanted, description and source."),
    CSV("A table is CSV in UTF-8 with a header row, commas and quotes as in RFC 4180."),
    COLUMNS("A table has the columns of the text form, each once, and no others."),
    FILES("Only the files of the text form are read.", Severity.REPORTED),
    ROW_LENGTH("Every row has one cell for each column of the header."),
    REQUIRED("This cell may not be blank."),
    TEXT("Text holds no zero bytes and no halves of characters."),
    NUMBER("A number is a plain, finite decimal such as 1234.5, without thousands separators."),
    NUMBER_SIZE("A number lies between minus and plus a million million."),
    WHOLE("The number is whole."),
    PENCE("Money is kept to the penny.", Severity.REPORTED),
    DATE("A date is a day that exists, as 2025-04-01."),
    MONTH("A month is written as 2025-04."),
    YEAR("A financial year is written as 2025/26."),
    FLAG("The cell is true or false."),
    CODE("The cell is one of the words that the column allows."),
    DRIVER("The driver is one of the method's drivers."),
    HOURS_MIX(
            "An hours mix is pairs of weekly hours (1 to 60) and share of jobs, as"
                    + " 16:0.3;25:0.4;37:0.3; the shares add to 1 (±0.001)."),
    DATA_CUT("The data cut is a month end within the base year."),
    PLAN_YEARS("A plan has 1 to 10 years."),
    UNIQUE("An id, or the key of a row, is used once."),
    KNOWN_LINE("The budget line is in budget-lines.csv."),
    KNOWN_SERVICE_TYPE("The service type is in service-types.csv."),
    KNOWN_SCENARIO("The scenario is in scenarios.csv."),
    KNOWN_SCHEME("The scheme is in savings.csv."),
    KNOWN_BID("The bid is in bids.csv."),
    SCENARIO_NAME("A scenario is not called base, which is the name of what all of them change."),
    PARENTS("The parents of a scenario lead to the base."),
    ORDER("A date or month does not end before it starts."),
    SHARES("nlw_share, other_pay_share and non_pay_share add to 1 (±0.001)."),
    UPLIFT_MONTH("The uplift month is 1 to 12."),
    PROBABILITY("A probability is 0 to 1."),
    LEAVER_RATE("A monthly leaver rate is 0 to 1."),
    GROWTH("Growth or uplift is more than −100%."),
    RANGE("low ≤ value ≤ high, and both ends are given or neither."),
    DELAY("A delay is a whole number of months."),
    SLIPPAGE("Slippage is 0 to 12 months."),
    KEYLESS("This driver has no key."),
    STAFFED("A staffed line has a pay share and an average salary."),
    MEASURE_COST("A measure names its weekly cost where its cohort has no average to take."),
    STATUTORY("A statutory rate that is needed has a value for every year."),
    POLICY("A fee policy has the columns that its rule needs, and bounds that can be met."),
    EFFECTIVE("The effective date of a fee policy lies in its year."),
    ESTIMATES("A business case has low ≤ central ≤ high."),
    WEEKLY_RANGE("A selection takes weekly costs from weekly_from to below weekly_below."),
    DRAWS("A simulation has 1 to 1,000,000 draws."),
    MONTH_END("A month is named by its last day."),
    KNOWN_MONTH("The month is in months.csv."),
    ACTIVITY("Clients, starters, leavers and client-weeks are not negative."),
    VIEW_DRIVERS("A view shows up to five of the method's drivers, as nlw;demography|65-74."),
    ASSURER("A model is assured by somebody else than its analyst."),
    ACCEPTED("A check that is accepted has a note that says why it can stand."),
    SIGNED_DIGEST("A sign-off names what was signed by its digest of 64 hexadecimal digits."),

    ALREADY_TRANSFERRED(
            "A case that transfers by the data cut should already be in the packages; it is not"
                    + " counted.",
            Severity.REPORTED),
    OUTSIDE_HORIZON(
            "A package wholly before the base year or after the plan costs nothing in it.",
            Severity.REPORTED),
    NEGATIVE_COST("A weekly cost is seldom negative.", Severity.REPORTED),
    NO_CLIENTS("A cohort without clients at the data cut has nothing to grow.", Severity.REPORTED),
    AVERAGES_AND_PACKAGES(
            "A cohort given as averages does without its packages.", Severity.REPORTED),
    LINE_WITHOUT_GROWTH(
            "A purchased line without client data grows only by line_growth.", Severity.REPORTED),
    NOT_PURCHASED("The line of a service type is a purchased line.", Severity.REPORTED),
    RECONCILIATION(
            "The client data explains all but 5% of a purchased line's forecast.",
            Severity.REPORTED),
    COMPLEXITY_WITHOUT_LEAVERS(
            "Complexity works through new placements, so it needs a leaver rate.",
            Severity.REPORTED),
    MANY_DATED(
            "Dated packages are not replaced; up to a quarter of a cohort's weekly cost is usual.",
            Severity.REPORTED),
    LATE_UPLIFT(
            "An uplift of the base year after the data cut is not in the model.",
            Severity.REPORTED),
    FUNDING_ENDS("A recurrent funding line has a row in every later plan year.", Severity.REPORTED),
    OVERRIDE_UNUSED("An override changes a value that is looked up.", Severity.REPORTED),
    KEY_UNMATCHED("The key of a driver names something in the model.", Severity.REPORTED),
    COUNTED_TWICE("A scheme that is worked as a measure is not also a saving.", Severity.REPORTED),
    PIPELINE_TWICE(
            "Growth of people aged 18–64 leaves out the young people of the pipeline.",
            Severity.REPORTED),
    DEMAND_TWICE(
            "A fall in clients that a scheme or a measure brings about is not also in demand.",
            Severity.REPORTED),
    SIGN_OFF("A sign-off says who agreed a business case and on what day.", Severity.REPORTED),
    ASSURER_ACCOUNT("Analyst and assurer sign from accounts of their own.", Severity.REPORTED),
    MARK_WITHOUT_FIGURE("A reference mark gives a rise or a rate.", Severity.REPORTED);

    private final String sentence;
    private final Severity severity;

    Rule(String sentence) {
        this(sentence, Severity.REFUSED);
    }

    Rule(String sentence, Severity severity) {
        this.sentence = sentence;
        this.severity = severity;
    }

    /// The rule as people read it.
    public String sentence() {
        return sentence;
    }

    /// Whether a breach refuses the model or is worth a remark.
    public Severity severity() {
        return severity;
    }

    /// A finding that meets this rule.
    public Finding at(String file, int row, String column, String value, String message) {
        return new Finding(file, row, column, value, sentence, message, severity);
    }
}
