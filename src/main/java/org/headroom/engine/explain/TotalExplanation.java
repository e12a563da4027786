package org.headroom.engine.explain;

import org.headroom.domain.Driver;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.SavingScheme;
import org.headroom.engine.explain.PartsTable.Part;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of the whole budget (method sections 6 and 7).
final class TotalExplanation {

    private static final double PERCENT = 100;
    private static final int MOST_INPUTS = 6;
    private static final String MINUS = "−";

    private final Basis basis;
    private final YearProjection plan;

    TotalExplanation(Basis basis) {
        this.basis = basis;
        plan = basis.plan();
    }

    Explanation explanation(Subject.Total total) {
        return switch (total) {
            case REQUIREMENT -> requirement();
            case GAP -> gap();
            case GAP_TO_END -> gapToEnd();
            case COUNCIL_GAP -> councilGap();
            case SAVINGS_AT_RISK -> savingsAtRisk();
            case GROWTH_BIDS -> bids();
            case SAVINGS -> savings();
        };
    }

    private Money approved() {
        return basis.projection().base().approvedBudget();
    }

    private static Part part(String name, Money amount) {
        return new Part(name, List.of(), amount);
    }

    private static PartsTable parts(String heading, List<Part> rows, Money total) {
        return new PartsTable(heading, List.of(), rows, total);
    }

    private Explanation requirement() {
        Money change = plan.requirement().minus(approved());
        PartsTable parts =
                parts(
                        "Budget line",
                        plan.lines().stream().map(l -> part(l.line(), l.budget())).toList(),
                        plan.requirement());
        String sentence =
                "What adult social care needs in "
                        + plan.year()
                        + ": "
                        + MoneyFormat.brief(approved())
                        + " this year, changed by "
                        + MoneyFormat.signedMillions(change)
                        + ".";
        return new Explanation(
                "Requirement " + plan.year(),
                plan.requirement(),
                false,
                MoneyFormat.changePercent(change, approved())
                        .map(p -> p + " on this year’s budget"),
                sentence,
                List.of("lines", "+", "growth bids", MINUS, "savings"),
                parts,
                List.of());
    }

    private Explanation gap() {
        double precept = 0;
        for (int y = 1; y <= basis.y(); y++) {
            precept +=
                    basis.drivers()
                                    .value(
                                            Driver.PRECEPT_YIELD_PER_PERCENT,
                                            basis.model().info().year(y))
                            * basis.drivers()
                                    .value(Driver.PRECEPT_PERCENT, basis.model().info().year(y))
                            * PERCENT;
        }
        Money fromPrecept = Money.of(precept);
        Money grants = plan.funding().minus(approved()).minus(fromPrecept);
        List<Part> rows =
                List.of(
                        part("Requirement", plan.requirement()),
                        part("Approved budget of the base year", approved().negated()),
                        part("Grants and provisions above it", grants.negated()),
                        part("ASC precept since the base year", fromPrecept.negated()));
        boolean isShort = plan.gap().pence() > 0;
        return new Explanation(
                "Gap " + plan.year() + ", cumulative",
                plan.gap(),
                false,
                MoneyFormat.changePercent(plan.gap(), plan.funding()).map(p -> p + " of funding"),
                "The requirement of "
                        + MoneyFormat.millions(plan.requirement())
                        + (isShort ? " is more than" : " is within")
                        + " the funding of "
                        + MoneyFormat.millions(plan.funding())
                        + ". New in "
                        + plan.year()
                        + ": "
                        + MoneyFormat.signedMillions(plan.incrementalGap())
                        + ".",
                List.of("requirement", MINUS, "funding"),
                parts("Part", rows, plan.gap()),
                new Inputs(basis)
                        .of(
                                List.of(Driver.PRECEPT_PERCENT, Driver.PRECEPT_YIELD_PER_PERCENT),
                                MOST_INPUTS));
    }

    private Explanation gapToEnd() {
        List<YearProjection> years = basis.projection().years();
        YearProjection last = years.getLast();
        PartsTable parts =
                parts(
                        "Gap new in",
                        years.stream()
                                .map(y -> part(y.year().toString(), y.incrementalGap()))
                                .toList(),
                        last.gap());
        return new Explanation(
                "Gap to " + last.year() + ", cumulative",
                last.gap(),
                false,
                Optional.empty(),
                "Without action each year’s gap stays: those of "
                        + years.size()
                        + (years.size() == 1 ? " year" : " years")
                        + " add up to "
                        + MoneyFormat.millions(last.gap())
                        + ".",
                List.of("sum of the gaps new in each year"),
                parts,
                List.of());
    }

    private Explanation councilGap() {
        String name = "Council gap " + plan.year() + ", incremental";
        Optional<PublishedPlanYear> published =
                basis.model().publishedPlan().stream()
                        .filter(p -> p.year().equals(plan.year()))
                        .findFirst();
        if (published.isEmpty() || plan.councilGap().isEmpty()) {
            return new Explanation(
                    name,
                    Money.ZERO,
                    false,
                    Optional.empty(),
                    "The council’s published plan has no row for " + plan.year() + ".",
                    List.of(),
                    parts("Part", List.of(), Money.ZERO),
                    List.of());
        }
        Money gap = plan.councilGap().get();
        Money growth = plan.bridge().total().minus(plan.bridge().amounts().getFirst());
        Money beyond = growth.minus(published.get().ascGrowthAssumed());
        Money funding = gap.minus(published.get().publishedGap()).minus(beyond);
        List<Part> rows =
                List.of(
                        part("Gap as published", published.get().publishedGap()),
                        part("Growth of the requirement", growth),
                        part("Growth the plan holds", published.get().ascGrowthAssumed().negated()),
                        part("Funding beyond the plan", funding));
        return new Explanation(
                name,
                gap,
                false,
                Optional.empty(),
                "The published gap of "
                        + MoneyFormat.millions(published.get().publishedGap())
                        + " brought up to date: adult social care grows by "
                        + MoneyFormat.millions(growth)
                        + " where the plan holds "
                        + MoneyFormat.millions(published.get().ascGrowthAssumed())
                        + ".",
                List.of(
                        "published gap",
                        "+",
                        "growth beyond the plan’s",
                        MINUS,
                        "funding beyond the plan’s"),
                parts("Part", rows, gap),
                List.of());
    }

    private Explanation savingsAtRisk() {
        SavingsAtRisk all = SavingsAtRisk.of(basis.model(), basis.scenario(), plan.year());
        List<Part> rows = new ArrayList<>();
        List<SavingsAtRisk> schemes =
                SavingsAtRisk.bySchemes(basis.model(), basis.scenario(), plan.year());
        for (int s = 0; s < schemes.size(); s++) {
            SavingScheme scheme = basis.model().savings().get(s);
            String target = MoneyFormat.tableThousands(schemes.get(s).target());
            rows.add(new Part(scheme.name(), List.of(target), schemes.get(s).atRisk()));
        }
        return new Explanation(
                "Savings at risk " + plan.year(),
                all.atRisk(),
                false,
                MoneyFormat.changePercent(all.atRisk(), all.target())
                        .map(p -> p.replace("+", "") + " of the new target"),
                "Of "
                        + MoneyFormat.millions(all.target())
                        + " planned to start in "
                        + plan.year()
                        + ", "
                        + MoneyFormat.millions(all.expected())
                        + " is expected after deliverability and delay.",
                List.of("target", MINUS, "target × deliverability × part of the year"),
                new PartsTable(
                        "Scheme",
                        List.of(new PartsTable.Column("Target", "£000")),
                        rows,
                        all.atRisk()),
                savingsInputs());
    }

    private Explanation bids() {
        Money total = plan.lines().stream().map(l -> l.bids()).reduce(Money.ZERO, Money::plus);
        PartsTable parts =
                parts(
                        "Budget line",
                        plan.lines().stream().map(l -> part(l.line(), l.bids())).toList(),
                        total);
        return new Explanation(
                "Growth bids " + plan.year(),
                total,
                true,
                Optional.empty(),
                "Requests for more budget that hold in "
                        + plan.year()
                        + ". "
                        + StepSentence.ofParts(parts),
                List.of("recurrent bids up to the year", "+", "one-off bids of the year"),
                parts,
                List.of());
    }

    private Explanation savings() {
        Money total =
                plan.lines().stream()
                        .map(l -> l.savings().negated())
                        .reduce(Money.ZERO, Money::plus);
        PartsTable parts =
                parts(
                        "Budget line",
                        plan.lines().stream()
                                .map(l -> part(l.line(), l.savings().negated()))
                                .toList(),
                        total);
        return new Explanation(
                "Savings " + plan.year() + ", risk-weighted",
                total,
                true,
                Optional.empty(),
                "What schemes are expected to save in "
                        + plan.year()
                        + " after deliverability and delay. "
                        + StepSentence.ofParts(parts),
                List.of("target", "×", "deliverability", "×", "part of the year"),
                parts,
                savingsInputs());
    }

    private List<Explanation.Input> savingsInputs() {
        return new Inputs(basis)
                .of(
                        List.of(
                                Driver.SAVINGS_DELIVERY_SCALE,
                                Driver.DELIVERABILITY,
                                Driver.SLIPPAGE_MONTHS),
                        MOST_INPUTS);
    }
}
