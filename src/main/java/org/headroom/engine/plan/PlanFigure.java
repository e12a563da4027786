package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// One result of the plan that a question is about: the gap of a year, its requirement, a budget
/// line of it (method section 7).
///
/// @param line the budget line; empty for every kind but a line's budget
public record PlanFigure(Kind kind, FinancialYear year, Optional<String> line) {

    /// What is looked at in a plan year.
    public enum Kind {
        REQUIREMENT("requirement"),
        FUNDING("funding"),
        /// Requirement − funding, cumulative.
        GAP("gap"),
        /// The gap less that of the year before.
        INCREMENTAL_GAP("incremental-gap"),
        COUNCIL_GAP("council-gap"),
        /// A budget line with its bids and savings.
        LINE("line");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The name on the command line, as `incremental-gap`.
        public String code() {
            return code;
        }

        /// @throws IllegalArgumentException if there is no such kind; the message lists them
        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(k -> k.code.equals(code.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "There is no figure “"
                                            + code
                                            + "”. There are "
                                            + Arrays.stream(values())
                                                    .map(Kind::code)
                                                    .collect(Collectors.joining(", "))
                                            + "."));
        }
    }

    /// A figure of the whole budget.
    public static PlanFigure of(Kind kind, FinancialYear year) {
        return new PlanFigure(kind, year, Optional.empty());
    }

    /// Checks that a model has this figure.
    ///
    /// @throws IllegalArgumentException if the year is no plan year, the line is not in the model
    ///   or there is no published plan for the year; the message says which
    public PlanFigure requireIn(Model model) {
        int y = year.since(model.info().baseYear());
        if (y < 1 || y > model.info().planYears()) {
            throw new IllegalArgumentException(
                    year
                            + " is not a plan year. The plan has "
                            + model.info().year(1)
                            + " to "
                            + model.info().year(model.info().planYears())
                            + ".");
        }
        if (kind == Kind.LINE && lineAt(model) < 0) {
            throw new IllegalArgumentException(
                    "There is no budget line “"
                            + line.orElse("")
                            + "”. There are "
                            + model.budgetLines().stream()
                                    .map(l -> "“" + l.name() + "”")
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (kind == Kind.COUNCIL_GAP && published(model).isEmpty()) {
            throw new IllegalArgumentException(
                    "mtfp.csv has no published plan for " + year + ", so there is no council gap.");
        }
        return this;
    }

    /// Reads this figure from unrounded runs of a model, £.
    ///
    /// @throws IllegalArgumentException if the model does not have it
    public ToDoubleFunction<Figures> in(Model model) {
        requireIn(model);
        int y = year.since(model.info().baseYear());
        return switch (kind) {
            case REQUIREMENT -> figures -> figures.requirement(y);
            case FUNDING -> figures -> figures.funding()[y];
            case GAP -> figures -> figures.gap(y);
            case INCREMENTAL_GAP -> figures -> figures.gap(y) - (y == 1 ? 0 : figures.gap(y - 1));
            case COUNCIL_GAP -> councilGap(model, y);
            case LINE -> line(lineAt(model), y);
        };
    }

    private static ToDoubleFunction<Figures> line(int at, int y) {
        return figures -> {
            Figures.Year year = figures.years()[y - 1];
            return year.amounts()[at] + year.bids()[at] - year.savings()[at];
        };
    }

    private ToDoubleFunction<Figures> councilGap(Model model, int y) {
        PublishedPlanYear plan = published(model).orElseThrow();
        double approved =
                model.budgetLines().stream().mapToDouble(l -> l.approvedBudget().pounds()).sum();
        double[] base = Funding.of(model).byYear(DriverTable.of(model, Optional.empty()));
        double assumed = plan.ascFundingAssumed().map(Money::pounds).orElse(base[y] - base[y - 1]);
        double published = plan.publishedGap().pounds() - plan.ascGrowthAssumed().pounds();
        return figures -> {
            double before = y == 1 ? approved : figures.requirement(y - 1);
            double funding = figures.funding()[y] - figures.funding()[y - 1];
            return published + figures.requirement(y) - before - (funding - assumed);
        };
    }

    private Optional<PublishedPlanYear> published(Model model) {
        return model.publishedPlan().stream().filter(p -> p.year().equals(year)).findFirst();
    }

    private int lineAt(Model model) {
        List<String> names = model.budgetLines().stream().map(BudgetLine::name).toList();
        return line.map(names::indexOf).orElse(-1);
    }

    /// This figure as published, in pence; empty where a result does not hold it.
    public Optional<Money> of(Projection projection) {
        return projection.years().stream()
                .filter(y -> y.year().equals(year))
                .findFirst()
                .flatMap(this::of);
    }

    /// As [#of(Projection)], from the result of its own year.
    public Optional<Money> of(YearProjection y) {
        return switch (kind) {
            case REQUIREMENT -> Optional.of(y.requirement());
            case FUNDING -> Optional.of(y.funding());
            case GAP -> Optional.of(y.gap());
            case INCREMENTAL_GAP -> Optional.of(y.incrementalGap());
            case COUNCIL_GAP -> y.councilGap();
            case LINE ->
                    y.lines().stream()
                            .filter(l -> l.line().equals(line.orElse("")))
                            .findFirst()
                            .map(LineProjection::budget);
        };
    }

    /// As `gap 2026/27` or `line Homecare 2025/26`.
    @Override
    public String toString() {
        return kind.code() + line.map(l -> " " + l).orElse("") + " " + year;
    }
}
