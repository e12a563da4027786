package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.domain.ServiceType;
import org.headroom.engine.result.Step;

import java.util.ArrayList;
import java.util.List;

/// What a service type has of each step of the bridge (method section 8, closed form).
final class TypeSteps {

    private static final int DEMOGRAPHY = 1;
    private static final int DEMAND = 2;
    private static final int COMPLEXITY = 4;
    private static final int ALL = 7;

    private final Setting setting;
    private final DriverFigures drivers;

    TypeSteps(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
    }

    Trace trace(Working figure, Step step) {
        return switch (step) {
            case TURNOVER ->
                    index(figure)
                            .plus(figure.same(Aspects.STOCKS.getFirst()))
                            .minus(figure.same("unchanged-stock"))
                            .by(
                                    new Rule("U × (a − b)", v -> v[0] * (v[1] + v[2])),
                                    "index × (stock without growth − stock as it was all year)");
            case CALENDAR ->
                    index(figure)
                            .plus(figure.same("opening-weekly"))
                            .plus(Figure.of(Kind.CALENDAR, "", "extra-weeks", figure.year()))
                            .by(Rule.PRODUCT, "index × weekly cost at the start × weeks more");
            case FULL_YEAR_EFFECT -> fullYearEffect(figure);
            case DEMOGRAPHY, DEMAND, COMPLEXITY -> growth(figure, step.code());
            case TRANSITIONS -> arrivals(figure, "transitions");
            case TRANSFORMATION -> arrivals(figure, "moves");
            case NLW -> price(figure, "nlw", "share paid at the living wage × rise in wages");
            case PROVIDER_PAY -> price(figure, "provider-pay", "share of other pay × its rise");
            case EMPLOYER_NI -> price(figure, "employer-ni", "rise in NI and pension per job");
            case NON_PAY -> price(figure, "non-pay", "share not pay × CPI");
            case FEE_DECISION -> price(figure, "fee-decision", "award less pressure");
            case CLIENT_CONTRIBUTIONS -> income(figure, "contributions");
            case HEALTH_INCOME -> income(figure, "health-income");
            case OTHER_LINES -> otherLines(figure);
            default -> figure.sum("");
        };
    }

    private static Working index(Working figure) {
        return figure.plus(TypeFigures.index(figure, figure.before()));
    }

    private static Trace fullYearEffect(Working figure) {
        return index(figure)
                .plus(figure.same(Aspects.STOCKS.getFirst()))
                .plus(figure.same("fixed"))
                .plus(figure.same("ledger-difference", figure.before()))
                .minus(figure.same("bridge-turnover"))
                .minus(figure.same("bridge-calendar"))
                .minus(figure.same("gross", figure.before()))
                .minus(figure.same("reconciliation", figure.before()))
                .by(
                        new Rule(
                                "U × (a + b + c) − …",
                                v -> v[0] * (v[1] + v[2] + v[3]) + v[4] + v[5] + v[6] + v[7]),
                        "a full year of what was there − turnover − calendar − what it cost last"
                                + " year");
    }

    private static Trace growth(Working figure, String driver) {
        return index(figure)
                .plus(figure.same(driver + "-volume"))
                .plus(Figure.of(Kind.UPLIFT, figure.name(), "award", figure.year()))
                .plus(figure.same(Aspects.LATE + driver + "-volume"))
                .by(Rule.COST, "index × (volume added + award × its part from the uplift on)");
    }

    private static Trace arrivals(Working figure, String volume) {
        return index(figure)
                .plus(figure.same(volume))
                .times(0.5, Figure.of(Kind.UPLIFT, figure.name(), "award", figure.year()))
                .plus(figure.same(Aspects.LATE + volume))
                .by(Rule.COST, "index × (cost at base prices + half the award on it)");
    }

    private static Trace price(Working figure, String part, String words) {
        return figure.plus(figure.same("priced-volume"))
                .plus(Figure.of(Kind.UPLIFT, figure.name(), part, figure.year()))
                .by(Rule.PRODUCT, "gross cost before uplift × " + words);
    }

    private static Trace income(Working figure, String aspect) {
        return figure.plus(figure.same(aspect, figure.before()))
                .minus(figure.same(aspect))
                .by(Rule.SUM, "last year’s − this year’s");
    }

    private Trace otherLines(Working figure) {
        ServiceType type = setting.typeOf(figure.name());
        return figure.plus(figure.same("ledger-difference", figure.before()))
                .plus(drivers.of(Driver.LINE_GROWTH, List.of(type.budgetLine()), figure.year()))
                .plus(figure.same("price"))
                .by(Rule.PRODUCT, "forecast not explained × the line’s growth × average price");
    }

    /// Volumes that only the bridge asks for: combinations of the stock, each with its weight in
    /// the Shapley value.
    Trace volume(Working figure) {
        return switch (figure.aspect()) {
            case "demography-volume" -> volume(figure, DEMOGRAPHY, false);
            case "demand-volume" -> volume(figure, DEMAND, false);
            case "complexity-volume" -> volume(figure, COMPLEXITY, false);
            case "late-demography-volume" -> volume(figure, DEMOGRAPHY, true);
            case "late-demand-volume" -> volume(figure, DEMAND, true);
            case "late-complexity-volume" -> volume(figure, COMPLEXITY, true);
            case "priced-volume" ->
                    index(figure)
                            .plus(figure.same("shared-volume"))
                            .by(Rule.PRODUCT, "index of the year before × volume");
            case "shared-volume" -> sharedVolume(figure);
            case "reconciled-volume" ->
                    figure.plus(figure.same("ledger-difference", figure.before()))
                            .plus(figure.same("late-share"))
                            .by(
                                    Rule.PRODUCT,
                                    "forecast not explained × part of the year at the new price");
            default -> throw figure.forgotten();
        };
    }

    private static Figure stock(Working figure, int bits, boolean late) {
        return figure.same((late ? Aspects.LATE : "") + Aspects.STOCKS.get(bits));
    }

    private static Trace volume(Working figure, int i, boolean late) {
        List<Integer> others = new ArrayList<>(List.of(DEMOGRAPHY, DEMAND, COMPLEXITY));
        others.remove(Integer.valueOf(i));
        int j = others.getFirst();
        int k = others.getLast();
        double part = late ? 1 / 12.0 : 1 / 6.0;
        double alone = late ? part : 2 * part;
        double last = late ? 3 * part : 2 * part;
        return figure.times(alone, stock(figure, i, late))
                .times(-alone, stock(figure, 0, late))
                .times(part, stock(figure, i | j, late))
                .times(-part, stock(figure, j, late))
                .times(part, stock(figure, i | k, late))
                .times(-part, stock(figure, k, late))
                .times(last, stock(figure, ALL, late))
                .times(-last, stock(figure, j | k, late))
                .by(Rule.SUM, "average of what it adds, whichever growth comes first");
    }

    private static Trace sharedVolume(Working figure) {
        for (int bits = 0; bits <= ALL; bits++) {
            double weight = bits == 0 || bits == ALL ? 3 / 12.0 : 1 / 12.0;
            figure.times(weight, stock(figure, bits, true));
        }
        return figure.plus(figure.same("late-fixed"))
                .times(0.5, figure.same("late-transitions"))
                .times(0.5, figure.same("late-moves"))
                .plus(figure.same("reconciled-volume"))
                .by(
                        Rule.SUM,
                        "stock between none and all of its growth + dated + half of arrivals");
    }
}
