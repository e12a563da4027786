package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.uplift.FeeUplift;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Rounds a run once, to pence, so that published parts add up to published totals (method sections
/// 1 and 11).
final class Publication {

    private final Model model;
    private final Optional<String> scenario;
    private final Figures figures;
    private final double[] baseFunding;

    Publication(Model model, Optional<String> scenario, Figures figures, double[] baseFunding) {
        this.model = model;
        this.scenario = scenario;
        this.figures = figures;
        this.baseFunding = baseFunding;
    }

    Projection projection() {
        Money approved = sum(model.budgetLines().stream().map(BudgetLine::approvedBudget).toList());
        Money forecast =
                sum(model.budgetLines().stream().map(BudgetLine::forecastOutturn).toList());
        List<YearProjection> years = new ArrayList<>();
        Money requirement = approved;
        Money gap = Money.ZERO;
        for (int y = 1; y <= model.info().planYears(); y++) {
            YearProjection year = year(y, requirement, gap);
            years.add(year);
            requirement = year.requirement();
            gap = year.gap();
        }
        return new Projection(
                model.info().name(),
                scenario,
                model.info().baseYear(),
                model.info().dataCut(),
                new BasePosition(approved, forecast, Money.of(figures.modelledGross())),
                years);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private YearProjection year(int y, Money opening, Money gapBefore) {
        Figures.Year year = figures.years()[y - 1];
        Money requirement = Money.of(year.requirement());
        Money funding = Money.of(figures.funding()[y]);
        Money gap = requirement.minus(funding);
        BudgetBridge bridge = bridge(year, opening, requirement);
        return new YearProjection(
                model.info().year(y),
                requirement,
                funding,
                gap,
                gap.minus(gapBefore),
                councilGap(y, requirement.minus(opening)),
                bridge,
                lines(year, requirement),
                types(year, bridge));
    }

    private Optional<Money> councilGap(int y, Money growth) {
        FinancialYear year = model.info().year(y);
        return model.publishedPlan().stream()
                .filter(p -> p.year().equals(year))
                .findFirst()
                .map(p ->
                        councilGap(
                                p, growth, change(figures.funding(), y), change(baseFunding, y)));
    }

    private static Money councilGap(
            PublishedPlanYear plan, Money growth, Money funding, Money baseFunding) {
        Money assumed = plan.ascFundingAssumed().orElse(baseFunding);
        return plan.publishedGap()
                .plus(growth)
                .minus(plan.ascGrowthAssumed())
                .minus(funding.minus(assumed));
    }

    private static Money change(double[] funding, int y) {
        return Money.of(funding[y]).minus(Money.of(funding[y - 1]));
    }

    private static BudgetBridge bridge(Figures.Year year, Money opening, Money requirement) {
        double[] moves =
                Arrays.copyOfRange(year.steps(), Step.REBASE.ordinal(), year.steps().length);
        List<Money> amounts = new ArrayList<>();
        amounts.add(opening);
        amounts.addAll(Apportionment.of(moves, requirement.minus(opening)));
        return new BudgetBridge(amounts);
    }

    private List<LineProjection> lines(Figures.Year year, Money requirement) {
        List<BudgetLine> all = model.budgetLines();
        int count = all.size() + (year.hasUnallocated() ? 1 : 0);
        double[] budgets = new double[count];
        for (int l = 0; l < count; l++) {
            budgets[l] = amount(year, l) + year.bids()[l] - year.savings()[l];
        }
        List<Money> published = Apportionment.of(budgets, requirement);
        List<LineProjection> lines = new ArrayList<>(count);
        for (int l = 0; l < count; l++) {
            String name = l < all.size() ? all.get(l).name() : LineProjection.UNALLOCATED;
            double[] parts = {amount(year, l), year.bids()[l], -year.savings()[l]};
            List<Money> money = Apportionment.of(parts, published.get(l));
            lines.add(
                    new LineProjection(
                            name,
                            money.get(0),
                            money.get(1),
                            money.get(2).negated(),
                            published.get(l)));
        }
        return lines;
    }

    private static double amount(Figures.Year year, int l) {
        return l < year.amounts().length ? year.amounts()[l] : 0;
    }

    private List<ServiceTypeProjection> types(Figures.Year year, BudgetBridge bridge) {
        List<ServiceTypeProjection> types = new ArrayList<>();
        List<FeeCost> costs = feeCosts(year, bridge);
        for (int t = 0; t < year.types().length; t++) {
            Figures.Type type = year.types()[t];
            types.add(
                    new ServiceTypeProjection(
                            model.serviceTypes().get(t).name(),
                            type.clientWeeks(),
                            Money.of(type.gross()),
                            Money.of(type.contributions()),
                            Money.of(type.healthIncome()),
                            Money.of(type.reconciliation()),
                            uplift(type.uplift(), type.index()),
                            costs.get(t)));
        }
        return types;
    }

    private static List<FeeCost> feeCosts(Figures.Year year, BudgetBridge bridge) {
        List<Money> nlw = byType(year, bridge, Step.NLW);
        List<Money> providerPay = byType(year, bridge, Step.PROVIDER_PAY);
        List<Money> employerNi = byType(year, bridge, Step.EMPLOYER_NI);
        List<Money> nonPay = byType(year, bridge, Step.NON_PAY);
        List<Money> decision = byType(year, bridge, Step.FEE_DECISION);
        List<FeeCost> costs = new ArrayList<>();
        for (int t = 0; t < year.types().length; t++) {
            costs.add(
                    new FeeCost(
                            nlw.get(t),
                            providerPay.get(t),
                            employerNi.get(t),
                            nonPay.get(t),
                            decision.get(t),
                            Money.of(year.types()[t].atNewPrice() / 100)));
        }
        return costs;
    }

    /// A published step that comes from service types alone, shared over them.
    private static List<Money> byType(Figures.Year year, BudgetBridge bridge, Step step) {
        double[][] steps = year.parts().byType();
        double[] parts = new double[steps.length];
        for (int t = 0; t < parts.length; t++) {
            parts[t] = steps[t][step.ordinal()];
        }
        return Apportionment.of(parts, bridge.amount(step));
    }

    private static UpliftProjection uplift(FeeUplift uplift, double index) {
        return new UpliftProjection(
                uplift.nlw(),
                uplift.providerPay(),
                uplift.employerNi(),
                uplift.nonPay(),
                uplift.feeDecision(),
                uplift.pressure(),
                uplift.award(),
                index);
    }
}
