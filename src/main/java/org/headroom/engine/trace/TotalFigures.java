package org.headroom.engine.trace;

import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.engine.result.LineProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.List;

/// The figures of the whole budget (method section 7), the published plan and the calendar.
final class TotalFigures implements Working.Family {

    private static final double DAYS_A_WEEK = 7;

    private final Setting setting;
    private final Model model;

    TotalFigures(Setting setting) {
        this.setting = setting;
        model = setting.model();
    }

    @Override
    public Trace trace(Working figure) {
        return switch (figure.figure().kind()) {
            case REQUIREMENT -> figure.plus(lines(figure)).sum("sum of the lines’ budgets");
            case GAP ->
                    figure.plus(requirement(figure.year()))
                            .minus(funding(figure.year()))
                            .by(Rule.SUM, "requirement − funding");
            case INCREMENTAL_GAP -> incremental(figure);
            case COUNCIL_GAP -> council(figure);
            case BASE_POSITION -> base(figure);
            case PUBLISHED_PLAN -> plan(figure);
            case CALENDAR -> calendar(figure);
            default -> throw figure.forgotten();
        };
    }

    private List<Figure> lines(Working figure) {
        return setting.projection().years().get(figure.y() - 1).lines().stream()
                .map(LineProjection::line)
                .map(line -> Figure.of(Kind.LINE, line, figure.year()))
                .toList();
    }

    /// The requirement of a year; of the base year, the approved budget.
    private Figure requirement(FinancialYear year) {
        return setting.number(year) == 0
                ? Figure.of(Kind.BASE_POSITION, "", "approved-budget", year)
                : Figure.of(Kind.REQUIREMENT, year);
    }

    private static Figure funding(FinancialYear year) {
        return Figure.of(Kind.FUNDING, year);
    }

    private Trace incremental(Working figure) {
        if (figure.y() == 1) {
            return figure.plus(requirement(figure.year()))
                    .minus(funding(figure.year()))
                    .by(Rule.SUM, "requirement − funding");
        }
        return figure.plus(requirement(figure.year()))
                .minus(requirement(figure.before()))
                .minus(funding(figure.year()))
                .plus(funding(figure.before()))
                .by(Rule.SUM, "change of the requirement − change of funding");
    }

    private Trace council(Working figure) {
        PublishedPlanYear row = row(figure);
        figure.plus(plan("gap", figure.year()))
                .plus(requirement(figure.year()))
                .minus(requirement(figure.before()))
                .minus(plan("growth", figure.year()))
                .minus(funding(figure.year()))
                .plus(funding(figure.before()));
        if (row.ascFundingAssumed().isPresent()) {
            figure.plus(plan("funding", figure.year()));
        } else {
            figure.plus(funding(figure.year()).ofBase()).minus(funding(figure.before()).ofBase());
        }
        return figure.by(
                Rule.SUM, "published gap + growth beyond the plan’s − funding beyond the plan’s");
    }

    private static Figure plan(String aspect, FinancialYear year) {
        return Figure.of(Kind.PUBLISHED_PLAN, "", aspect, year);
    }

    private PublishedPlanYear row(Working figure) {
        return model.publishedPlan().stream()
                .filter(p -> p.year().equals(figure.year()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The council’s published plan has no row for "
                                        + figure.year()
                                        + ", so there is no "
                                        + figure.figure()
                                                .kind()
                                                .label()
                                                .toLowerCase(java.util.Locale.ROOT)
                                        + "."));
    }

    private Trace plan(Working figure) {
        PublishedPlanYear row = row(figure);
        Source source = Source.rows("mtfp.csv, the council’s plan", Source.Place.PUBLISHED_PLAN);
        return switch (figure.aspect()) {
            case "gap" -> figure.input(row.publishedGap().pounds(), source);
            case "growth" -> figure.input(row.ascGrowthAssumed().pounds(), source);
            default -> {
                if (row.ascFundingAssumed().isPresent()) {
                    yield figure.input(row.ascFundingAssumed().get().pounds(), source);
                }
                yield figure.plus(funding(figure.year()).ofBase())
                        .minus(funding(figure.before()).ofBase())
                        .by(Rule.SUM, "change of funding in the base");
            }
        };
    }

    private Trace base(Working figure) {
        return switch (figure.aspect()) {
            case "approved-budget" -> ofLines(figure, "approved-budget", "sum of the lines");
            case "forecast" -> ofLines(figure, "forecast", "sum of the lines");
            default -> {
                setting.typeNames()
                        .forEach(t ->
                                figure.plus(
                                        Figure.of(Kind.SERVICE_TYPE, t, "gross", figure.year())));
                yield figure.sum("sum of the service types");
            }
        };
    }

    private Trace ofLines(Working figure, String aspect, String formula) {
        setting.lineNames()
                .forEach(l -> figure.plus(Figure.of(Kind.LINE, l, aspect, figure.year())));
        return figure.sum(formula);
    }

    private Trace calendar(Working figure) {
        Source source = Source.rows("calendar", Source.Place.CALENDAR);
        if (figure.aspect().equals("weeks")) {
            double weeks = 0;
            for (double month : setting.activity().weeks(figure.y())) {
                weeks += month;
            }
            return figure.input(weeks, source);
        }
        if (figure.aspect().equals("whole-year")) {
            return figure.input(figure.year().days() / DAYS_A_WEEK, source);
        }
        int extra = figure.year().days() - figure.before().days();
        return figure.input(extra / DAYS_A_WEEK, source);
    }

    /// Pounds of an amount that may be missing.
    static double pounds(java.util.Optional<Money> amount) {
        return amount.map(Money::pounds).orElse(0.0);
    }
}
