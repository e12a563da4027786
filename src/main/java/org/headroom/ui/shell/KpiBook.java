package org.headroom.ui.shell;

import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.rules.ModelChecks;
import org.headroom.session.Snapshot;

import java.util.List;
import java.util.Optional;

/// The six figures of the KPI strip, always the same in the same order.
public final class KpiBook {

    /// Id of the figure that counts checks.
    static final String CHECKS = "checks";

    private final Snapshot snapshot;
    private final ModelChecks checks;

    /// @param snapshot whose base is what values are compared with
    public KpiBook(Snapshot snapshot, ModelChecks checks) {
        this.snapshot = snapshot;
        this.checks = checks;
    }

    public List<Kpi> kpis() {
        return List.of(requirement(), gap(), gapToEnd(), councilGap(), savingsAtRisk(), checks());
    }

    private YearProjection first() {
        return snapshot.projection().years().getFirst();
    }

    private YearProjection firstOfBase() {
        return snapshot.base().years().getFirst();
    }

    private Optional<String> was(Money now, Money base) {
        boolean differs = snapshot.scenario().isPresent() && !now.equals(base);
        return differs ? Optional.of(MoneyFormat.millions(base)) : Optional.empty();
    }

    private Kpi requirement() {
        Money now = first().requirement();
        Money budget = snapshot.projection().base().approvedBudget();
        Money change = now.minus(budget);
        String share =
                MoneyFormat.changePercent(change, budget).map(p -> " (" + p + ")").orElse("");
        return new Kpi(
                "requirement",
                "Requirement " + first().year(),
                MoneyFormat.millions(now),
                was(now, firstOfBase().requirement()),
                MoneyFormat.signedMillions(change) + share + " on budget",
                rise(change),
                false,
                Optional.of(Figure.of(Kind.REQUIREMENT, first().year())));
    }

    private static Optional<Boolean> rise(Money change) {
        return change.isZero() ? Optional.empty() : Optional.of(change.pence() > 0);
    }

    private static String gapText(Money gap) {
        return gap.pence() < 0
                ? "(" + MoneyFormat.millions(gap.negated()) + ")"
                : MoneyFormat.millions(gap);
    }

    private Kpi gap() {
        Money gap = first().gap();
        boolean isShort = gap.pence() > 0;
        return new Kpi(
                "gap",
                "Gap " + first().year(),
                gapText(gap),
                was(gap, firstOfBase().gap()),
                (isShort ? "short of " : "under ")
                        + MoneyFormat.millions(first().funding())
                        + " funding",
                Optional.empty(),
                false,
                Optional.of(Figure.of(Kind.GAP, first().year())));
    }

    private Kpi gapToEnd() {
        Projection projection = snapshot.projection();
        YearProjection last = projection.years().getLast();
        Money change = last.gap().minus(first().gap());
        return new Kpi(
                "gap-to-end",
                "Gap to " + last.year() + ", cumulative",
                gapText(last.gap()),
                was(last.gap(), snapshot.base().years().getLast().gap()),
                MoneyFormat.signedMillions(change) + " after " + first().year(),
                rise(change),
                false,
                Optional.of(Figure.of(Kind.GAP, last.year())));
    }

    private Kpi councilGap() {
        Optional<Money> now = first().councilGap();
        Optional<Money> base = firstOfBase().councilGap();
        Optional<Money> published =
                snapshot.model().publishedPlan().stream()
                        .filter(p -> p.year().equals(first().year()))
                        .findFirst()
                        .map(p -> p.publishedGap());
        return new Kpi(
                "council-gap",
                "Council gap " + first().year(),
                now.map(KpiBook::gapText).orElse(MoneyFormat.NONE),
                now.isPresent() && base.isPresent() ? was(now.get(), base.get()) : Optional.empty(),
                published
                        .map(p -> "published " + MoneyFormat.millions(p) + ", incremental")
                        .orElse("no published plan"),
                Optional.empty(),
                false,
                now.map(g -> Figure.of(Kind.COUNCIL_GAP, first().year())));
    }

    private Kpi savingsAtRisk() {
        SavingsAtRisk now = SavingsAtRisk.of(snapshot.model(), snapshot.scenario(), first().year());
        SavingsAtRisk base = SavingsAtRisk.of(snapshot.model(), Optional.empty(), first().year());
        return new Kpi(
                "savings-at-risk",
                "Savings at risk " + first().year(),
                MoneyFormat.millions(now.atRisk()),
                was(now.atRisk(), base.atRisk()),
                "of " + MoneyFormat.millions(now.target()) + " new target",
                Optional.empty(),
                false,
                Optional.of(Figure.of(Kind.SAVINGS_AT_RISK, first().year())));
    }

    private Kpi checks() {
        return new Kpi(
                CHECKS,
                "Checks",
                checks.passed() + " of " + checks.total(),
                Optional.empty(),
                checks.toExplain() == 0 ? "all pass" : checks.toExplain() + " to explain",
                Optional.empty(),
                checks.toExplain() > 0,
                Optional.empty());
    }
}
