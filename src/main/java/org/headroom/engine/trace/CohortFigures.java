package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.CohortActivity.ToDate;
import org.headroom.engine.activity.StockYear;
import org.headroom.engine.trace.Source.Place;
import org.headroom.kernel.FinancialYear;

import java.util.List;

/// Cohorts: the stock month by month, dated packages, arrivals and moves, down to the client data
/// (method section 4).
final class CohortFigures implements Working.Family {

    private static final Rule FACTOR =
            new Rule(
                    "(1 + …) × …",
                    v -> {
                        double factor = 1;
                        for (double each : v) {
                            factor *= 1 + each;
                        }
                        return factor;
                    });

    private final Setting setting;
    private final DriverFigures drivers;

    CohortFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
    }

    @Override
    public Trace trace(Working figure) {
        CohortActivity cohort = setting.cohortOf(figure.name());
        String aspect = figure.aspect();
        boolean isLate = aspect.startsWith(Aspects.LATE);
        String late = isLate ? Aspects.LATE : "";
        String plain = isLate ? aspect.substring(late.length()) : aspect;
        int bits = Aspects.STOCKS.indexOf(plain);
        if (bits >= 0) {
            return stock(figure, cohort, bits, isLate);
        }
        return switch (plain) {
            case "gross" -> gross(figure, cohort);
            case "volume" ->
                    figure.plus(figure.same(late + "stock"))
                            .plus(figure.same(late + "fixed"))
                            .plus(figure.same(late + "transitions"))
                            .plus(figure.same(late + "moves"))
                            .sum("stock + dated and earlier arrivals + transitions + moves");
            case "fixed" -> fixed(figure, late);
            case "transitions" -> cases(figure, late + "volume", 0).sum("sum of the cases");
            case "moves" ->
                    measures(figure, late + "new-volume")
                            .sum("clients moved × weekly cost × weeks");
            case "health-volume" -> health(figure, late);
            case "client-weeks" -> clientWeeks(figure);
            case "contributions" ->
                    figure.plus(figure.same("contributions-before"))
                            .plus(figure.same("uprating"))
                            .by(Rule.PRODUCT, "contributions before uprating × growth so far");
            case "contributions-before" -> contributions(figure);
            case "uprating" -> {
                for (int t = 1; t <= figure.y(); t++) {
                    figure.plus(
                            drivers.ofCohort(
                                    Driver.BENEFIT_UPRATING, figure.name(), setting.year(t)));
                }
                yield figure.by(FACTOR, "growth of contributions each year");
            }
            case "complexity-factor" -> complexity(figure);
            case "unchanged-stock" ->
                    figure.plus(figure.same("weekly-gross"))
                            .plus(Figure.of(Kind.CALENDAR, "", "weeks", figure.year()))
                            .by(Rule.PRODUCT, "weekly cost when the year starts × weeks");
            case "stock-weeks", "clients", "weekly-gross" -> path(figure, cohort);
            default -> input(figure, cohort);
        };
    }

    private Figure base(Working figure, String aspect) {
        return figure.same(aspect, setting.year(0));
    }

    private Trace gross(Working figure, CohortActivity cohort) {
        if (figure.y() == 0) {
            return figure.plus(figure.same("volume")).by(Rule.SUM, "at the base year’s prices");
        }
        String type = cohort.cohort().serviceType();
        return figure.plus(Figure.of(Kind.UPLIFT, type, "index", figure.before()))
                .plus(figure.same("volume"))
                .plus(Figure.of(Kind.UPLIFT, type, "award", figure.year()))
                .plus(figure.same("late-volume"))
                .by(
                        Rule.COST,
                        "index × (cost at base prices + award × its part from the uplift on)");
    }

    /// What a year starts from and what moves the stock in it.
    private void addStock(Working figure) {
        figure.plus(figure.same("clients"))
                .plus(figure.same("weekly-gross"))
                .plus(base(figure, "opening-average"))
                .plus(base(figure, "leaver-rate"))
                .plus(base(figure, "entry-ratio"))
                .plus(figure.same("complexity-factor"));
        addGrowth(figure, figure.y());
    }

    private void addGrowth(Working figure, int y) {
        String age = figure.name().split("\\|", -1)[1];
        FinancialYear year = setting.year(y);
        boolean isNextYears =
                y == 0
                        && !drivers.has(Driver.DEMOGRAPHY, age, year)
                        && drivers.has(Driver.DEMOGRAPHY, age, year.plus(1));
        figure.plus(drivers.of(Driver.DEMOGRAPHY, List.of(age), isNextYears ? year.plus(1) : year));
        boolean isDemandNextYears =
                y == 0
                        && setting.demand(figure.name(), year).isEmpty()
                        && setting.demand(figure.name(), year.plus(1)).isPresent();
        figure.plus(
                        drivers.ofCohort(
                                Driver.DEMAND,
                                figure.name(),
                                isDemandNextYears ? year.plus(1) : year))
                .plus(drivers.ofCohort(Driver.COMPLEXITY, figure.name(), year));
    }

    /// The year's path from the terms of [#addStock].
    private StockYear.Path run(double[] v, CohortActivity cohort, int y, int bits) {
        return StockYear.run(
                new StockYear.Turnover(v[3], v[2], v[4]),
                new StockYear.State(v[0], v[1], v[5]),
                StockYear.Growth.of(v[6], v[7], v[8]),
                bits,
                setting.activity().weeks(y),
                setting.activity().weeksAtNewPrice(cohort.type(), y));
    }

    private Trace stock(Working figure, CohortActivity cohort, int bits, boolean isLate) {
        addStock(figure);
        int y = figure.y();
        return figure.by(
                new Rule(
                        "month by month",
                        v -> {
                            StockYear.Path path = run(v, cohort, y, bits);
                            return isLate ? path.weekly().late() : path.weekly().all();
                        }),
                "each month: leavers go, starters and growth come at their own cost; average weekly"
                        + " cost × weeks");
    }

    private Trace path(Working figure, CohortActivity cohort) {
        int y = figure.y();
        if (figure.aspect().equals("stock-weeks")) {
            addStock(figure);
            return figure.by(
                    new Rule(
                            "month by month",
                            v -> run(v, cohort, y, StockYear.EVERYTHING).clientWeeks()),
                    "each month: average of clients at its start and end × weeks");
        }
        if (y == 0) {
            return input(figure, cohort);
        }
        boolean isClients = figure.aspect().equals("clients");
        int last = y - 1;
        if (setting.activity().weeks(last).length == 0) {
            return figure.plus(figure.same(figure.aspect(), figure.before()))
                    .by(Rule.SUM, "as at the data cut");
        }
        FinancialYear before = figure.before();
        figure.plus(figure.same("clients", before))
                .plus(figure.same("weekly-gross", before))
                .plus(base(figure, "opening-average"))
                .plus(base(figure, "leaver-rate"))
                .plus(base(figure, "entry-ratio"))
                .plus(figure.same("complexity-factor", before));
        addGrowth(figure, last);
        return figure.by(
                new Rule(
                        "month by month",
                        v -> {
                            StockYear.State end = run(v, cohort, last, StockYear.EVERYTHING).end();
                            return isClients ? end.clients() : end.weeklyGross();
                        }),
                "the year before, month by month: leavers go, starters and growth come");
    }

    private Trace complexity(Working figure) {
        for (int t = 0; t < figure.y(); t++) {
            if (setting.activity().weeks(t).length > 0) {
                figure.plus(drivers.ofCohort(Driver.COMPLEXITY, figure.name(), setting.year(t)));
            }
        }
        return figure.by(FACTOR, "growth in the cost of new placements each year");
    }

    /// Adds the counted transitions of the cohort.
    ///
    /// @param ago begun so many years before at least; 0 means in the year itself
    private Working cases(Working figure, String aspect, int ago) {
        for (int position : setting.cases(figure.name())) {
            int begins = setting.number(setting.begins(position));
            if (ago == 0 ? begins == figure.y() : begins < figure.y()) {
                figure.plus(
                        Figure.of(
                                Kind.TRANSITION,
                                Integer.toString(position),
                                aspect,
                                figure.year()));
            }
        }
        return figure;
    }

    private Working measures(Working figure, String aspect) {
        Measures.ofCohort(setting, figure.name())
                .forEach(m -> figure.plus(Measures.figure(m, aspect, figure.year())));
        return figure;
    }

    private Trace fixed(Working figure, String late) {
        figure.plus(figure.same(late + "dated"));
        cases(figure, late + "volume", 1);
        measures(figure, late + "earlier-volume");
        if (figure.y() == 0 && late.isEmpty()) {
            figure.plus(figure.same("to-date-gross"));
        }
        return figure.sum("dated packages + arrivals and moves of years before");
    }

    private Trace health(Working figure, String late) {
        figure.plus(base(figure, "health-share"))
                .plus(figure.same(late + "stock"))
                .plus(figure.same(late + "dated-health"));
        cases(figure, late + "health-volume", 0);
        cases(figure, late + "health-volume", 1);
        measures(figure, late + "health-volume");
        if (figure.y() == 0 && late.isEmpty()) {
            figure.plus(figure.same("to-date-health"));
        }
        return figure.by(
                shareOfFirst(), "share that health pays × stock + own amounts of all others");
    }

    /// `a × b + c + …`.
    private static Rule shareOfFirst() {
        return new Rule(
                "a × b + …",
                v -> {
                    double sum = v[0] * v[1];
                    for (int i = 2; i < v.length; i++) {
                        sum += v[i];
                    }
                    return sum;
                });
    }

    private Trace contributions(Working figure) {
        figure.plus(base(figure, "contribution-per-client"))
                .plus(figure.same("stock-weeks"))
                .plus(figure.same("dated-client"));
        cases(figure, "contributions-before", 0);
        cases(figure, "contributions-before", 1);
        measures(figure, "contributions-before");
        if (figure.y() == 0) {
            figure.plus(figure.same("to-date-client"));
        }
        return figure.by(
                shareOfFirst(),
                "contribution per client × client-weeks of the stock + own amounts of all others");
    }

    private Trace clientWeeks(Working figure) {
        figure.plus(figure.same("stock-weeks")).plus(figure.same("dated-weeks"));
        cases(figure, "client-weeks", 0);
        cases(figure, "client-weeks", 1);
        measures(figure, "client-weeks");
        if (figure.y() == 0) {
            figure.plus(figure.same("to-date-weeks"));
        }
        return figure.sum("stock + dated packages + transitions + moves");
    }

    private Trace input(Working figure, CohortActivity cohort) {
        int y = figure.y();
        ToDate toDate = cohort.toDate();
        double value =
                switch (figure.aspect()) {
                    case "clients" -> cohort.clients();
                    case "weekly-gross" -> cohort.weeklyGross();
                    case "opening-average" -> cohort.openingAverage();
                    case "leaver-rate" -> cohort.leaverRate();
                    case "entry-ratio" -> cohort.entryRatio();
                    case "contribution-per-client" -> cohort.contributionPerClient();
                    case "health-share" -> cohort.healthShare();
                    case "to-date-gross" -> toDate.gross();
                    case "to-date-client" -> toDate.client();
                    case "to-date-health" -> toDate.health();
                    case "to-date-weeks" -> toDate.clientWeeks();
                    case "dated" -> cohort.datedGross(y).all();
                    case "late-dated" -> cohort.datedGross(y).late();
                    case "dated-health" -> cohort.datedHealth(y).all();
                    case "late-dated-health" -> cohort.datedHealth(y).late();
                    case "dated-client" -> cohort.datedClient(y);
                    case "dated-weeks" -> cohort.datedClientWeeks(y);
                    default -> throw figure.forgotten();
                };
        boolean isTurnover =
                figure.aspect().equals("leaver-rate") || figure.aspect().equals("entry-ratio");
        String origin = isTurnover ? "turnover of the cohort" : setting.clientData(cohort.cohort());
        return figure.input(value, Source.rows(origin, Place.CLIENTS));
    }
}
