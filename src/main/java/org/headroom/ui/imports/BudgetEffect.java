package org.headroom.ui.imports;

import org.headroom.chart.BridgeRows;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.MissingDriverException;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an import would do to the budget, in the scenario that is shown: a few figures before and
/// after.
///
/// @param before data cut of the model as it is
/// @param after data cut of the model with the import
/// @param year the plan year whose requirement is compared
/// @param requirement how much the requirement of that year rises, £
/// @param rows figures in words
/// @param bridge from the requirement now to the one after, in parts; empty where the year was not
///   planned before
public record BudgetEffect(
        LocalDate before,
        LocalDate after,
        String year,
        Money requirement,
        List<Row> rows,
        Optional<BridgeRows> bridge) {

    public BudgetEffect {
        rows = List.copyOf(rows);
    }

    /// One figure.
    ///
    /// @param change signed; empty where nothing changes
    /// @param rises whether it rises, where it changes
    /// @param isMain whether it is one that people look at first
    public record Row(
            String label,
            String now,
            String after,
            String change,
            Optional<Boolean> rises,
            boolean isMain) {}

    /// The finding, as `The import adds £0.27m to the requirement of 2025/26.`
    String sentence() {
        if (requirement.isZero()) {
            return "The import leaves the requirement of " + year + " as it is.";
        }
        boolean isMore = requirement.pence() > 0;
        return "The import "
                + (isMore ? "adds " : "takes ")
                + MoneyFormat.millions(isMore ? requirement : requirement.negated())
                + (isMore ? " to" : " from")
                + " the requirement of "
                + year
                + ".";
    }

    /// The effect of a changed model; empty where it cannot be worked out.
    static Optional<BudgetEffect> of(Snapshot now, Model changed) {
        Optional<String> scenario = now.scenario().filter(s -> changed.scenario(s).isPresent());
        try {
            Projection projection = Planner.project(PreparedModel.of(changed), scenario);
            return Optional.of(between(now, changed, projection));
        } catch (IllegalArgumentException | MissingDriverException e) {
            // A model without what the method needs has no budget; keeping it is refused with the
            // reason.
            return Optional.empty();
        }
    }

    private static BudgetEffect between(Snapshot now, Model changed, Projection projection) {
        YearProjection next = projection.years().getFirst();
        Optional<YearProjection> old =
                now.projection().years().stream()
                        .filter(y -> y.year().equals(next.year()))
                        .findFirst();
        Stock before = Stock.of(now.model());
        Stock after = Stock.of(changed);
        List<Row> rows = new ArrayList<>();
        rows.add(count("Clients", before.clients, after.clients));
        Money weekly = Money.of(after.weekly).minus(Money.of(before.weekly));
        rows.add(
                new Row(
                        "Gross cost, £000 a week",
                        MoneyFormat.tableThousands(Money.of(before.weekly)),
                        MoneyFormat.tableThousands(Money.of(after.weekly)),
                        weekly.isZero() ? "" : MoneyFormat.signedThousands(weekly),
                        rise(weekly),
                        false));
        rows.add(
                money(
                        "Forecast " + projection.baseYear() + ", £m",
                        Optional.of(now.projection().base().forecastOutturn())
                                .filter(f ->
                                        now.projection().baseYear().equals(projection.baseYear())),
                        projection.base().forecastOutturn(),
                        false));
        rows.add(
                money(
                        "Requirement " + next.year() + ", £m",
                        old.map(YearProjection::requirement),
                        next.requirement(),
                        true));
        rows.add(
                money(
                        "Gap " + next.year() + ", £m",
                        old.map(YearProjection::gap),
                        next.gap(),
                        true));
        next.councilGap()
                .ifPresent(gap ->
                        rows.add(
                                money(
                                        "Council gap " + next.year() + ", £m",
                                        old.flatMap(YearProjection::councilGap),
                                        gap,
                                        true)));
        return new BudgetEffect(
                now.model().info().dataCut(),
                changed.info().dataCut(),
                next.year().toString(),
                old.map(o -> next.requirement().minus(o.requirement())).orElse(next.requirement()),
                rows,
                old.map(o ->
                        new EffectBridge(o, next, projection.scenario())
                                .between(now.model(), changed)));
    }

    private static Row money(String label, Optional<Money> now, Money after, boolean isMain) {
        Money change = now.map(after::minus).orElse(Money.ZERO);
        return new Row(
                label,
                now.map(MoneyFormat::tableMillions).orElse(MoneyFormat.NONE),
                MoneyFormat.tableMillions(after),
                change.isZero() ? "" : MoneyFormat.signedMillions(change),
                rise(change),
                isMain);
    }

    private static Optional<Boolean> rise(Money change) {
        return change.isZero() ? Optional.empty() : Optional.of(change.pence() > 0);
    }

    private static Row count(String label, int now, int after) {
        int change = after - now;
        String sign = change > 0 ? "+" : MoneyFormat.MINUS;
        return new Row(
                label,
                ImportWords.count(now),
                ImportWords.count(after),
                change == 0 ? "" : sign + String.format(Locale.UK, "%,d", Math.abs(change)),
                change == 0 ? Optional.empty() : Optional.of(change > 0),
                false);
    }

    /// People with a package open at the data cut, and what the packages cost a week.
    private record Stock(int clients, double weekly) {

        static Stock of(Model model) {
            LocalDate cut = model.info().dataCut();
            Set<Cohort> averages = new HashSet<>();
            for (CohortSettings settings : model.cohorts()) {
                if (settings.isAverages()) {
                    averages.add(settings.cohort());
                }
            }
            Set<String> persons = new HashSet<>();
            double weekly = 0;
            for (CarePackage p : model.packages()) {
                boolean isOpen =
                        !p.start().isAfter(cut) && p.end().map(e -> e.isAfter(cut)).orElse(true);
                if (isOpen && !averages.contains(p.cohort())) {
                    persons.add(p.personId());
                    weekly += p.weeklyGross();
                }
            }
            double averaged = 0;
            for (CohortSettings settings : model.cohorts()) {
                averaged += settings.clients().orElse(0);
                weekly += settings.clients().orElse(0) * settings.weeklyGross().orElse(0);
            }
            return new Stock(persons.size() + (int) Math.round(averaged), weekly);
        }
    }
}
