package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.trace.Source.Place;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Growth bids and savings (method section 6).
final class DecisionFigures implements Working.Family {

    private static final double MONTHS = 12;
    private static final int TERMS_OF_TRANCHE = 4;

    private final Setting setting;
    private final Model model;
    private final DriverFigures drivers;

    DecisionFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
        model = setting.model();
    }

    @Override
    public Trace trace(Working figure) {
        return switch (figure.figure().kind()) {
            case BIDS -> {
                bidNames().forEach(b -> figure.plus(Figure.of(Kind.BID, b, figure.year())));
                yield figure.sum("recurrent bids up to the year + one-off bids of the year");
            }
            case SAVINGS -> ofSchemes(figure, "expected", "sum of the schemes’ expected savings");
            case SAVINGS_AT_RISK ->
                    ofSchemes(figure, "at-risk", "new targets − what they save in the year");
            case BID -> bid(figure);
            default -> scheme(figure);
        };
    }

    private List<String> bidNames() {
        return model.bids().stream().map(GrowthBid::name).distinct().toList();
    }

    private Trace ofSchemes(Working figure, String aspect, String formula) {
        schemes().forEach(s -> figure.plus(Figure.of(Kind.SCHEME, s, aspect, figure.year())));
        return figure.sum(formula);
    }

    private List<String> schemes() {
        return model.savings().stream().map(SavingScheme::name).toList();
    }

    private Trace bid(Working figure) {
        Setting.index("growth bid", figure.name(), bidNames());
        double amount = 0;
        for (GrowthBid bid : model.bids()) {
            boolean isPlanned = setting.number(bid.year()) >= 1;
            boolean holds =
                    bid.recurrent()
                            ? bid.year().compareTo(figure.year()) <= 0
                            : bid.year().equals(figure.year());
            if (bid.name().equals(figure.name()) && isPlanned && holds) {
                amount += bid.amount().pounds();
            }
        }
        return figure.input(amount, Source.rows("growth bid of the year’s budget", Place.BIDS));
    }

    private Trace scheme(Working figure) {
        SavingScheme scheme =
                model.savings().get(Setting.index("savings scheme", figure.name(), schemes()));
        return switch (figure.aspect()) {
            case "expected" -> expected(figure, scheme);
            case "at-risk" -> atRisk(figure, scheme);
            case "delivered" -> delivered(figure);
            default -> target(figure);
        };
    }

    private List<SavingTranche> tranches(String scheme, FinancialYear year) {
        return model.savingsProfile().stream()
                .filter(t -> t.scheme().equals(scheme) && t.year().equals(year))
                .toList();
    }

    private Trace target(Working figure) {
        double target =
                tranches(figure.name(), figure.year()).stream()
                        .mapToDouble(t -> t.target().pounds())
                        .sum();
        return figure.input(target, Source.rows("savings profile", Place.SAVINGS));
    }

    private Trace delivered(Working figure) {
        double delivered =
                tranches(figure.name(), figure.year()).stream()
                        .mapToDouble(t -> TotalFigures.pounds(t.delivered()))
                        .sum();
        return figure.input(delivered, Source.rows("savings profile", Place.SAVINGS));
    }

    /// Target, deliverability, scale and months late of what starts in a year.
    private void addTranche(Working figure, SavingScheme scheme, FinancialYear year) {
        figure.plus(figure.same("target", year))
                .plus(risk(Driver.DELIVERABILITY, scheme.deliverability(), year))
                .plus(DriverFigures.of(Driver.SAVINGS_DELIVERY_SCALE, year))
                .plus(risk(Driver.SLIPPAGE_MONTHS, scheme.timing(), year));
    }

    private Figure risk(Driver driver, Risk risk, FinancialYear year) {
        String key = risk.key();
        return drivers.has(driver, key, year)
                ? drivers.of(driver, List.of(key), year)
                : Figure.of(Kind.DRIVER, driver.code() + "|" + key, year);
    }

    /// Share of the expected saving of a tranche that falls in a year.
    private enum Falls {
        FIRST_YEAR,
        WHOLE,
        REST,
        NOTHING;

        double of(double late) {
            return switch (this) {
                case FIRST_YEAR -> 1 - late;
                case WHOLE -> 1;
                case REST -> late;
                case NOTHING -> 0;
            };
        }

        static Falls of(int yearsOn, boolean recurrent) {
            if (yearsOn == 0) {
                return FIRST_YEAR;
            }
            return recurrent ? WHOLE : yearsOn == 1 ? REST : NOTHING;
        }
    }

    private Trace expected(Working figure, SavingScheme scheme) {
        List<Falls> falls = new ArrayList<>();
        for (int t = 1; t <= figure.y(); t++) {
            Falls share = Falls.of(figure.y() - t, scheme.recurrent());
            if (share != Falls.NOTHING && !tranches(scheme.name(), setting.year(t)).isEmpty()) {
                addTranche(figure, scheme, setting.year(t));
                falls.add(share);
            }
        }
        Rule rule =
                new Rule(
                        "Σ target × f × part of the year",
                        v ->
                                IntStream.range(0, falls.size())
                                        .mapToDouble(
                                                i -> saved(v, i * TERMS_OF_TRANCHE, falls.get(i)))
                                        .sum());
        return figure.by(
                rule, "target × deliverability × delivery × part of the year after the delay");
    }

    private static double saved(double[] v, int at, Falls falls) {
        return v[at] * Math.min(1, v[at + 1] * v[at + 2]) * falls.of(v[at + 3] / MONTHS);
    }

    private Trace atRisk(Working figure, SavingScheme scheme) {
        addTranche(figure, scheme, figure.year());
        return figure.by(
                new Rule("target − expected", v -> v[0] - saved(v, 0, Falls.FIRST_YEAR)),
                "target − target × deliverability × delivery × part of the year after the delay");
    }
}
