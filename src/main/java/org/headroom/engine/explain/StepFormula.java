package org.headroom.engine.explain;

import org.headroom.domain.Driver;
import org.headroom.engine.result.Step;

import java.util.ArrayList;
import java.util.List;

/// The formula of each step of the bridge in words, and the drivers it reads (method sections 3 to
/// 8).
final class StepFormula {

    private static final String TIMES = "×";
    private static final String MINUS = "−";

    private StepFormula() {}

    /// Terms and signs in turn.
    static List<String> of(Step step) {
        return switch (step) {
            case OPENING -> List.of("sum of the lines");
            case REBASE -> List.of("start of each line", MINUS, "its approved budget");
            case FULL_YEAR_EFFECT ->
                    List.of("a full year of what was there", MINUS, "what it cost last year");
            case TURNOVER ->
                    List.of("new clients in place of leavers", TIMES, "difference in cost");
            case CALENDAR -> List.of("weekly cost at the start", TIMES, "days more ÷ 7");
            case DEMOGRAPHY ->
                    List.of("clients", TIMES, "population growth", TIMES, "part of the year");
            case DEMAND -> List.of("clients", TIMES, "growth in demand", TIMES, "part of the year");
            case COMPLEXITY ->
                    List.of("new placements", TIMES, "growth in need", TIMES, "part of the year");
            case TRANSITIONS ->
                    List.of("weekly cost", TIMES, "probability", TIMES, "weeks in year");
            case TRANSFORMATION -> List.of("clients moved", TIMES, "weekly cost", TIMES, "weeks");
            case NLW ->
                    List.of(
                            "gross cost before uplift",
                            TIMES,
                            "share paid at the NLW",
                            TIMES,
                            "rise in wages for the hours worked");
            case PROVIDER_PAY ->
                    List.of(
                            "gross cost before uplift",
                            TIMES,
                            "share of other pay",
                            TIMES,
                            "rise in that pay");
            case EMPLOYER_NI ->
                    List.of("gross cost before uplift", TIMES, "rise in NI and pension per job");
            case NON_PAY ->
                    List.of("gross cost before uplift", TIMES, "share not pay", TIMES, "CPI");
            case FEE_DECISION ->
                    List.of("gross cost before uplift", TIMES, "award " + MINUS + " pressure");
            case CLIENT_CONTRIBUTIONS ->
                    List.of("contributions last year", MINUS, "contributions this year");
            case HEALTH_INCOME ->
                    List.of("health income last year", MINUS, "health income this year");
            case OWN_PAY -> List.of("pay of own staff", TIMES, "pay award with NI and pension");
            case OWN_NI -> List.of("pay of own staff", TIMES, "change in NI and pension rules");
            case OWN_NON_PAY -> List.of("non-pay cost", TIMES, "CPI");
            case OTHER_LINES -> List.of("line", TIMES, "its own growth");
            case GROWTH_BIDS -> List.of("bids this year", MINUS, "bids last year");
            case SAVINGS -> List.of("target", TIMES, "deliverability", TIMES, "part of the year");
        };
    }

    /// The drivers that a step reads, in the order in which people ask for them.
    static List<Driver> drivers(Step step) {
        return switch (step) {
            case OPENING, REBASE, FULL_YEAR_EFFECT, TURNOVER, CALENDAR, TRANSFORMATION -> List.of();
            case HEALTH_INCOME, GROWTH_BIDS -> List.of();
            case DEMOGRAPHY -> List.of(Driver.DEMOGRAPHY);
            case DEMAND -> List.of(Driver.DEMAND);
            case COMPLEXITY -> List.of(Driver.COMPLEXITY);
            case TRANSITIONS ->
                    List.of(Driver.TRANSITIONS_PROBABILITY_SCALE, Driver.TRANSITIONS_DELAY_MONTHS);
            case NLW -> List.of(Driver.NLW);
            case PROVIDER_PAY -> List.of(Driver.PROVIDER_PAY_GROWTH);
            case EMPLOYER_NI ->
                    List.of(
                            Driver.EMPLOYER_NI_RATE,
                            Driver.EMPLOYER_NI_THRESHOLD,
                            Driver.PENSION_MIN_RATE);
            case NON_PAY, OWN_NON_PAY -> List.of(Driver.CPI);
            case FEE_DECISION -> List.of(Driver.FEE_AWARD, Driver.FEE_PASS_THROUGH);
            case CLIENT_CONTRIBUTIONS -> List.of(Driver.BENEFIT_UPRATING);
            case OWN_PAY -> List.of(Driver.PAY_AWARD);
            case OWN_NI ->
                    List.of(
                            Driver.EMPLOYER_NI_RATE,
                            Driver.EMPLOYER_NI_THRESHOLD,
                            Driver.EMPLOYER_PENSION_RATE);
            case OTHER_LINES -> List.of(Driver.LINE_GROWTH);
            case SAVINGS ->
                    List.of(
                            Driver.SAVINGS_DELIVERY_SCALE,
                            Driver.DELIVERABILITY,
                            Driver.SLIPPAGE_MONTHS);
        };
    }

    /// Terms joined by plus signs.
    static List<String> sum(List<String> terms) {
        List<String> formula = new ArrayList<>();
        for (String term : terms) {
            if (!formula.isEmpty()) {
                formula.add("+");
            }
            formula.add(term);
        }
        return formula;
    }
}
