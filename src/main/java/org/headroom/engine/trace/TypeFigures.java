package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.domain.ServiceType;
import org.headroom.engine.result.Step;
import org.headroom.engine.trace.Source.Place;
import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.Set;

/// Service types: volumes of their cohorts, priced, and their part of each step of the bridge
/// (method sections 4 and 8).
final class TypeFigures implements Working.Family {

    private static final Source ROWS = Source.rows("service types", Place.SERVICE_TYPES);

    /// Figures that are the sum of the cohorts' figures of the same name.
    private static final Set<String> SUMS =
            Set.of(
                    "volume",
                    "health-volume",
                    "fixed",
                    "transitions",
                    "moves",
                    "client-weeks",
                    "contributions",
                    "clients",
                    "weekly-gross",
                    "unchanged-stock");

    private static final String INDEX_WORDS = "index of the year before × ";

    private final Setting setting;
    private final DriverFigures drivers;
    private final TypeSteps steps;

    TypeFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
        steps = new TypeSteps(setting, drivers);
    }

    @Override
    public Trace trace(Working figure) {
        ServiceType type = setting.typeOf(figure.name());
        String aspect = figure.aspect();
        String plain =
                aspect.startsWith(Aspects.LATE) ? aspect.substring(Aspects.LATE.length()) : aspect;
        if (SUMS.contains(plain) || Aspects.STOCKS.contains(plain)) {
            return cohorts(figure, aspect).sum("sum of the cohorts");
        }
        if (aspect.startsWith(Aspects.STEP)) {
            Step step = BridgeFigures.step(aspect.substring(Aspects.STEP.length()));
            return steps.trace(figure, step);
        }
        return switch (aspect) {
            case "gross" -> priced(figure, "volume");
            case "health-income" -> priced(figure, "health-volume");
            case "net" ->
                    figure.plus(figure.same("gross"))
                            .minus(figure.same("contributions"))
                            .minus(figure.same("health-income"))
                            .plus(figure.same("reconciliation"))
                            .by(Rule.SUM, "gross − contributions − health + not explained");
            case "reconciliation" ->
                    figure.plus(figure.same("ledger-difference"))
                            .plus(figure.same("price"))
                            .by(Rule.PRODUCT, "forecast not explained × average price");
            case "price" -> price(figure);
            case "ledger-difference" -> ledgerDifference(figure, type);
            case "one-percent" -> onePercent(figure);
            case "opening-weekly" -> openingWeekly(figure);
            case "nlw-share" -> figure.input(type.nlwShare(), ROWS);
            case "other-pay-share" -> figure.input(type.otherPayShare(), ROWS);
            case "non-pay-share" -> figure.input(type.nonPayShare(), ROWS);
            case "wage-premium" -> figure.input(type.wagePremium().orElse(0), ROWS);
            case "hours-mix" -> hours(figure, type.hoursMix());
            case "late-share" -> lateShare(figure);
            default -> steps.volume(figure);
        };
    }

    private Working cohorts(Working figure, String aspect) {
        setting.cohortsOf(figure.name())
                .forEach(c -> figure.plus(Figure.of(Kind.COHORT, c, aspect, figure.year())));
        return figure;
    }

    static Figure index(Working figure, FinancialYear year) {
        return Figure.of(Kind.UPLIFT, figure.name(), "index", year);
    }

    private static Figure award(Working figure) {
        return Figure.of(Kind.UPLIFT, figure.name(), "award", figure.year());
    }

    private Trace priced(Working figure, String volume) {
        return figure.y() == 0
                ? figure.plus(figure.same(volume)).by(Rule.SUM, "cost at the base year’s prices")
                : figure.plus(index(figure, figure.before()))
                        .plus(figure.same(volume))
                        .plus(award(figure))
                        .plus(figure.same(Aspects.LATE + volume))
                        .by(
                                Rule.COST,
                                INDEX_WORDS
                                        + "(cost at base prices + award × the part from the uplift"
                                        + " on)");
    }

    private Trace price(Working figure) {
        if (figure.y() == 0) {
            return figure.plus(index(figure, figure.year()))
                    .by(Rule.SUM, "prices of the base year");
        }
        return figure.plus(index(figure, figure.before()))
                .plus(figure.same("late-share"))
                .plus(award(figure))
                .by(
                        new Rule("U × (1 + share × award)", v -> v[0] * (1 + v[1] * v[2])),
                        INDEX_WORDS + "(1 + part of the year at the new price × award)");
    }

    private Trace lateShare(Working figure) {
        double share =
                figure.y() == 0
                        ? 0
                        : setting.activity()
                                .shareAtNewPrice(setting.type(figure.name()), figure.y());
        return figure.input(share, Source.rows("uplift month of the type", Place.SERVICE_TYPES));
    }

    private Trace ledgerDifference(Working figure, ServiceType type) {
        FinancialYear base = setting.year(0);
        if (figure.y() > 0) {
            figure.plus(figure.same("ledger-difference", base));
            for (int t = 1; t <= figure.y(); t++) {
                figure.plus(
                        drivers.of(
                                Driver.LINE_GROWTH, List.of(type.budgetLine()), setting.year(t)));
            }
            return figure.by(Rule.GROWTH, "that of the base year × the line’s growth");
        }
        List<String> ofLine =
                setting.model().serviceTypes().stream()
                        .filter(t -> t.budgetLine().equals(type.budgetLine()))
                        .map(ServiceType::name)
                        .toList();
        figure.plus(Figure.of(Kind.LINE, type.budgetLine(), "ledger-difference", base))
                .plus(figure.same("volume"));
        ofLine.forEach(t -> figure.plus(Figure.of(Kind.SERVICE_TYPE, t, "volume", base)));
        return figure.by(
                new Rule("a × b ÷ Σ", TypeFigures::shared),
                "the line’s × gross cost of the type ÷ that of all types of the line");
    }

    private static double shared(double[] v) {
        double all = 0;
        for (int i = 2; i < v.length; i++) {
            all += v[i];
        }
        return v[0] * (all == 0 ? 1.0 / (v.length - 2) : v[1] / all);
    }

    private Trace onePercent(Working figure) {
        return figure.times(0.01, index(figure, figure.before()))
                .plus(figure.same("late-volume"))
                .plus(figure.same("ledger-difference"))
                .plus(figure.same("late-share"))
                .by(
                        new Rule("1% × U × (B + R × share)", v -> v[0] * (v[1] + v[2] * v[3])),
                        "1% × " + INDEX_WORDS + "what is paid from the uplift on");
    }

    private Trace openingWeekly(Working figure) {
        cohorts(figure, "weekly-gross");
        Measures.of(setting, figure.name())
                .forEach(m -> figure.plus(Measures.figure(m, "opening-weekly", figure.year())));
        return figure.sum("stock + clients moved before");
    }

    private static Trace hours(Working figure, HoursMix mix) {
        double average = mix.jobs().stream().mapToDouble(j -> j.hours() * j.share()).sum();
        return figure.input(
                average, Source.rows("service types, hours mix " + mix, Place.SERVICE_TYPES));
    }
}
