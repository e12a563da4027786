package org.headroom.engine.trace;

import org.headroom.engine.result.Step;
import org.headroom.engine.trace.Aspect.Span;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures of each kind, by the code that stands in a path.
final class Aspects {

    /// In front of an amount at base prices: the part of it from the day of the uplift on.
    static final String LATE = "late-";

    /// In front of a step of the bridge, where it is the part of it that one thing has.
    static final String STEP = "bridge-";

    /// The combinations of growth drivers that the bridge compares, by bits of the stock.
    static final List<String> STOCKS =
            List.of(
                    "stock-alone",
                    "stock-demography",
                    "stock-demand",
                    "stock-demography-demand",
                    "stock-complexity",
                    "stock-demography-complexity",
                    "stock-demand-complexity",
                    "stock");

    private static final Map<Kind, Map<String, Aspect>> ALL = all();

    private Aspects() {}

    static Map<String, Aspect> of(Kind kind) {
        return ALL.getOrDefault(kind, Map.of());
    }

    private static Map<Kind, Map<String, Aspect>> all() {
        Map<Kind, Map<String, Aspect>> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Group group = new Group();
            switch (kind) {
                case REQUIREMENT, GAP, INCREMENTAL_GAP, COUNCIL_GAP, BRIDGE ->
                        group.shown("", "", Quantity.POUNDS, Span.PLAN_YEARS);
                case BIDS, SAVINGS, SAVINGS_AT_RISK, PRECEPT, BID ->
                        group.shown("", "", Quantity.POUNDS, Span.PLAN_YEARS);
                case FUNDING -> group.shown("", "", Quantity.POUNDS, Span.EVERY_YEAR);
                case BASE_POSITION -> basePosition(group);
                case PUBLISHED_PLAN -> publishedPlan(group);
                case CALENDAR -> calendar(group);
                case LINE -> line(group);
                case SERVICE_TYPE -> serviceType(group);
                case UPLIFT -> uplift(group);
                case COHORT -> cohort(group);
                case TRANSITION -> transition(group);
                case MEASURE -> measure(group);
                case SCHEME -> scheme(group);
                case FUNDING_LINE -> fundingLine(group);
                case DRIVER -> group.shown("", "", Quantity.FACTOR, Span.EVERY_YEAR);
            }
            all.put(kind, group.aspects);
        }
        return Collections.unmodifiableMap(all);
    }

    private static void basePosition(Group group) {
        group.shown("approved-budget", "approved budget", Quantity.POUNDS, Span.BASE_YEAR);
        group.shown("forecast", "forecast outturn", Quantity.POUNDS, Span.BASE_YEAR);
        group.shown(
                "modelled-gross",
                "gross cost that the client data explains",
                Quantity.POUNDS,
                Span.BASE_YEAR);
    }

    private static void publishedPlan(Group group) {
        group.shown("gap", "gap new in the year", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("growth", "growth of adult social care", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("funding", "growth of its funding", Quantity.POUNDS, Span.PLAN_YEARS);
    }

    private static void calendar(Group group) {
        group.way("weeks", "weeks after the data cut", Quantity.WEEKS, Span.EVERY_YEAR);
        group.way("whole-year", "weeks of the year", Quantity.WEEKS);
        group.way("extra-weeks", "weeks more than the year before", Quantity.WEEKS);
    }

    private static void line(Group group) {
        group.shown("", "", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("amount", "before bids and savings", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("bids", "growth bids", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("savings", "savings expected", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("change", "change on its approved budget", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("approved-budget", "approved budget", Quantity.POUNDS, Span.BASE_YEAR);
        group.shown("forecast", "forecast outturn", Quantity.POUNDS, Span.BASE_YEAR);
        group.shown("variance", "forecast less budget", Quantity.POUNDS, Span.BASE_YEAR);
        group.shown("start", "where the plan starts", Quantity.POUNDS, Span.BASE_YEAR);
        group.shown(
                "ledger-difference",
                "forecast the client data does not explain",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.way("non-recurrent", "part of the forecast that will not recur", Quantity.POUNDS);
        group.way("not-delivered", "base-year savings not delivered", Quantity.POUNDS);
        group.way("pay", "pay with on-costs", Quantity.POUNDS, Span.EVERY_YEAR);
        group.way("non-pay", "cost that is not pay", Quantity.POUNDS, Span.EVERY_YEAR);
        group.way("pay-share", "share that is pay", Quantity.FRACTION);
        group.way("salary", "average salary", Quantity.POUNDS_A_YEAR, Span.EVERY_YEAR);
        group.way("job-cost", "cost of a job", Quantity.POUNDS_A_YEAR, Span.EVERY_YEAR);
        group.way(
                "raised-job-cost",
                "cost of a job after the pay award, under last year’s rules",
                Quantity.POUNDS_A_YEAR);
        group.way("pension-rate", "employer pension rate", Quantity.FRACTION, Span.EVERY_YEAR);
        group.steps();
    }

    private static void serviceType(Group group) {
        group.shown("gross", "gross cost", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("contributions", "client contributions", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("health-income", "health income", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown(
                "reconciliation",
                "forecast the client data does not explain, at the year’s prices",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.shown("net", "net cost", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("client-weeks", "client-weeks", Quantity.CLIENT_WEEKS, Span.EVERY_YEAR);
        group.shown("clients", "clients at the data cut", Quantity.CLIENTS, Span.BASE_YEAR);
        group.shown(
                "weekly-gross",
                "weekly gross at the data cut",
                Quantity.POUNDS_A_WEEK,
                Span.BASE_YEAR);
        group.shown(
                "one-percent",
                "cost of one percentage point of award",
                Quantity.POUNDS,
                Span.PLAN_YEARS);
        group.volumes();
        group.stocks();
        group.way("unchanged-stock", "the stock as it was all year", Quantity.POUNDS);
        group.way("opening-weekly", "weekly cost when the year starts", Quantity.POUNDS_A_WEEK);
        group.way("priced-volume", "gross cost that the uplift falls on", Quantity.POUNDS);
        group.way("shared-volume", "volume that the uplift falls on", Quantity.POUNDS);
        group.way(
                "reconciled-volume", "forecast not explained, from the uplift on", Quantity.POUNDS);
        for (String driver : List.of("demography", "demand", "complexity")) {
            group.withLate(driver + "-volume", "volume that " + driver + " adds");
        }
        group.way(
                "ledger-difference",
                "forecast the client data does not explain, at base prices",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.way("price", "average price of the year", Quantity.FACTOR, Span.EVERY_YEAR);
        group.way("late-share", "part of the year at the new price", Quantity.FRACTION);
        group.way("nlw-share", "share of cost paid at the living wage", Quantity.FRACTION);
        group.way("other-pay-share", "share of cost that is other pay", Quantity.FRACTION);
        group.way("non-pay-share", "share of cost that is not pay", Quantity.FRACTION);
        group.way("wage-premium", "pay above the living wage", Quantity.FRACTION);
        group.way("hours-mix", "average hours of a job", Quantity.HOURS);
        group.steps();
    }

    private static void uplift(Group group) {
        group.shown("nlw", "part of the living wage", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("provider-pay", "part of other pay", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("employer-ni", "part of NI and pension", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("non-pay", "part of other prices", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("pressure", "pressure", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("award", "award", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("fee-decision", "award less pressure", Quantity.FRACTION, Span.PLAN_YEARS);
        group.shown("index", "price index", Quantity.FACTOR, Span.EVERY_YEAR);
        group.way("wage-rise", "cost of a job: rise from the wage", Quantity.FRACTION);
        group.way("wage-rules", "cost of a job: rise from NI and pension", Quantity.FRACTION);
        group.way("salary-rise", "cost of other staff: rise from pay", Quantity.FRACTION);
        group.way(
                "salary-rules", "cost of other staff: rise from NI and pension", Quantity.FRACTION);
        group.way("salary", "salary of other staff", Quantity.POUNDS_A_YEAR, Span.EVERY_YEAR);
        group.way("policy-amount", "amount of its uplift policy", Quantity.FACTOR);
    }

    private static void cohort(Group group) {
        group.shown("gross", "gross cost", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("client-weeks", "client-weeks", Quantity.CLIENT_WEEKS, Span.EVERY_YEAR);
        group.shown("contributions", "client contributions", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("clients", "clients when the year starts", Quantity.CLIENTS, Span.EVERY_YEAR);
        group.shown(
                "weekly-gross",
                "weekly gross when the year starts",
                Quantity.POUNDS_A_WEEK,
                Span.EVERY_YEAR);
        group.volumes();
        group.stocks();
        group.way(
                "stock-weeks", "client-weeks of the stock", Quantity.CLIENT_WEEKS, Span.EVERY_YEAR);
        group.way("unchanged-stock", "the stock as it was all year", Quantity.POUNDS);
        group.way("opening-average", "weekly cost per client", Quantity.POUNDS_A_WEEK);
        group.way("leaver-rate", "leavers a month", Quantity.FRACTION);
        group.way("entry-ratio", "cost of a starter over the average", Quantity.FACTOR);
        group.way("contribution-per-client", "contribution per client", Quantity.POUNDS_A_WEEK);
        group.way("health-share", "share that health pays", Quantity.FRACTION);
        group.way(
                "complexity-factor",
                "cost of new placements so far",
                Quantity.FACTOR,
                Span.EVERY_YEAR);
        group.way("uprating", "growth of contributions so far", Quantity.FACTOR, Span.EVERY_YEAR);
        group.way(
                "contributions-before",
                "contributions before uprating",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.way("to-date-gross", "gross cost to the data cut", Quantity.POUNDS);
        group.way("to-date-client", "contributions to the data cut", Quantity.POUNDS);
        group.way("to-date-health", "health income to the data cut", Quantity.POUNDS);
        group.way("to-date-weeks", "client-weeks to the data cut", Quantity.CLIENT_WEEKS);
        group.withLate("dated", "packages with an end or a later start");
        group.withLate("dated-health", "health income of dated packages");
        group.way(
                "dated-client",
                "contributions of dated packages",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.way(
                "dated-weeks",
                "client-weeks of dated packages",
                Quantity.CLIENT_WEEKS,
                Span.EVERY_YEAR);
    }

    private static void transition(Group group) {
        group.shown("gross", "cost in the year", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("full-year", "cost of a full year", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown(
                "client-weeks", "client-weeks, weighted", Quantity.CLIENT_WEEKS, Span.EVERY_YEAR);
        group.withLate("volume", "cost at base prices");
        group.withLate("health-volume", "health income at base prices");
        group.way(
                "contributions-before",
                "contributions before uprating",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.way("weight", "how sure it is", Quantity.FRACTION, Span.EVERY_YEAR);
        group.way("weeks", "weeks paid in the year", Quantity.WEEKS, Span.EVERY_YEAR);
        group.way("late-weeks", "weeks paid at the new price", Quantity.WEEKS, Span.EVERY_YEAR);
        group.way("probability", "probability", Quantity.FRACTION, Span.BASE_YEAR);
        group.way("weekly-gross", "weekly gross", Quantity.POUNDS_A_WEEK, Span.BASE_YEAR);
        group.way("weekly-client", "weekly contribution", Quantity.POUNDS_A_WEEK, Span.BASE_YEAR);
        group.way("weekly-health", "weekly health income", Quantity.POUNDS_A_WEEK, Span.BASE_YEAR);
    }

    private static void measure(Group group) {
        group.withLate("new-volume", "cost at base prices of moves of the year");
        group.withLate("earlier-volume", "cost at base prices of earlier moves");
        group.withLate("health-volume", "health income at base prices");
        group.way("client-weeks", "client-weeks", Quantity.CLIENT_WEEKS, Span.EVERY_YEAR);
        group.way(
                "contributions-before",
                "contributions before uprating",
                Quantity.POUNDS,
                Span.EVERY_YEAR);
        group.way(
                "opening-weekly",
                "weekly cost when the year starts",
                Quantity.POUNDS_A_WEEK,
                Span.EVERY_YEAR);
        group.way("clients-a-month", "clients moved a month", Quantity.CLIENTS, Span.BASE_YEAR);
        group.way("weekly-gross", "weekly cost per client", Quantity.POUNDS_A_WEEK, Span.BASE_YEAR);
        group.way("months-before", "months of moves before", Quantity.MONTHS, Span.EVERY_YEAR);
        for (String late : List.of("", LATE)) {
            for (String part : List.of("new", "earlier")) {
                group.way(
                        late + part + "-weeks",
                        part + " weeks per client a month",
                        Quantity.WEEKS,
                        Span.EVERY_YEAR);
            }
        }
    }

    private static void scheme(Group group) {
        group.shown("expected", "saving expected", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("at-risk", "new target at risk", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("target", "newly starting", Quantity.POUNDS, Span.EVERY_YEAR);
        group.shown("delivered", "delivered", Quantity.POUNDS, Span.BASE_YEAR);
    }

    private static void fundingLine(Group group) {
        group.shown("", "", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("amount", "whole amount", Quantity.POUNDS, Span.PLAN_YEARS);
        group.shown("share", "share of adult social care", Quantity.FRACTION, Span.PLAN_YEARS);
    }

    /// The figures of one kind while they are listed.
    private static final class Group {

        private final Map<String, Aspect> aspects = new LinkedHashMap<>();

        void shown(String code, String label, Quantity quantity, Span span) {
            aspects.put(code, new Aspect(code, label, quantity, span, true));
        }

        void way(String code, String label, Quantity quantity, Span span) {
            aspects.put(code, new Aspect(code, label, quantity, span, false));
        }

        void way(String code, String label, Quantity quantity) {
            way(code, label, quantity, Span.EVERY_YEAR);
        }

        void withLate(String code, String label) {
            way(code, label, Quantity.POUNDS, Span.EVERY_YEAR);
            way(LATE + code, label + ", from the uplift on", Quantity.POUNDS, Span.EVERY_YEAR);
        }

        /// Amounts at base prices, which price and award turn into cost.
        void volumes() {
            withLate("volume", "cost at base prices");
            withLate("health-volume", "health income at base prices");
            withLate("fixed", "dated packages and earlier arrivals");
            withLate("transitions", "transitions that begin in the year");
            withLate("moves", "moves of the year");
        }

        void stocks() {
            for (int bits = 0; bits < STOCKS.size(); bits++) {
                withLate(STOCKS.get(bits), stock(bits));
            }
        }

        private static String stock(int bits) {
            return switch (bits) {
                case 0 -> "the stock without growth of the year";
                case 7 -> "the stock";
                default ->
                        "the stock with this year’s "
                                + STOCKS.get(bits).substring(6).replace("-", " and ")
                                + " alone";
            };
        }

        void steps() {
            for (Step step : Step.values()) {
                if (step != Step.OPENING) {
                    shown(
                            STEP + step.code(),
                            step.label().toLowerCase(Locale.ROOT).equals("savings")
                                    ? "change in savings"
                                    : step.label(),
                            Quantity.POUNDS,
                            Span.PLAN_YEARS);
                }
            }
        }
    }
}
