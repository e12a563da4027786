package org.headroom.engine.rollforward;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.LedgerYear;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A budget moved on by one year. The first plan year becomes the base year, with the budget that
/// the plan gave every line as its approved budget; the year before goes to the ledger's history;
/// clients, pipeline, drivers and scenarios are carried. Clients are still those of the old data
/// cut, at the prices of the new base year, until an extract of the new year is imported.
public final class RollForward {

    private final Model before;
    private final FinancialYear from;
    private final FinancialYear base;
    private final DriverTable drivers;
    private final Projection plan;

    private RollForward(Model before) {
        this.before = before;
        from = before.info().baseYear();
        base = from.plus(1);
        drivers = DriverTable.of(before, Optional.empty());
        plan = Planner.project(PreparedModel.of(before), Optional.empty());
    }

    /// Makes ready to move on the base scenario of a model.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    public static RollForward from(Model before) {
        return new RollForward(before);
    }

    /// The plan that is moved on.
    public Projection plan() {
        return plan;
    }

    /// The model of the next year.
    ///
    /// @param years plan years of the new model; empty ends the plan with the year that it ended
    ///   with, though it always holds one
    public Model next(Optional<Integer> years) {
        ModelInfo info = info(years);
        NewLines lines = new NewLines(before, drivers, firstYear());
        Prices prices = new Prices(firstYear());
        NewDecisions decisions = new NewDecisions(before, drivers, base);
        NewFunding funding = new NewFunding(before, drivers);
        Set<String> bids =
                decisions.bids().stream()
                        .map(b -> b.name())
                        .collect(Collectors.toUnmodifiableSet());
        return before.withInfo(info)
                .withBudgetLines(lines.lines(decisions))
                .withLedgerHistory(history())
                .withServiceTypes(
                        before.serviceTypes().stream()
                                .map(t -> prices.of(t, drivers, base))
                                .toList())
                .withPackages(packages(prices))
                .withCohorts(
                        before.cohorts().stream().map(c -> prices.of(c, drivers, base)).toList())
                .withDrivers(funding.drivers())
                .withOverrides(funding.overrides())
                .withSavings(decisions.schemes())
                .withSavingsProfile(decisions.profile())
                .withBids(decisions.bids())
                .withFunding(funding.rows())
                .withPublishedPlan(later(before.publishedPlan(), p -> isLater(p.year())))
                .withFeePolicies(later(before.feePolicies(), p -> isLater(p.year())))
                .withBusinessCases(later(before.businessCases(), c -> bids.contains(c.bid())))
                .withChallenges(later(before.challenges(), c -> bids.contains(c.bid())));
    }

    private ModelInfo info(Optional<Integer> years) {
        ModelInfo old = before.info();
        String budget = base.toString();
        String next = base.plus(1).toString();
        return new ModelInfo(
                old.name().contains(budget) ? old.name().replace(budget, next) : old.name(),
                old.council(),
                base,
                YearMonth.from(old.dataCut()).plusYears(1).atEndOfMonth(),
                years.orElse(Math.max(1, old.planYears() - 1)),
                old.description(),
                old.source());
    }

    /// Those that ended before the new base year stay in the file of the old one.
    private List<CarePackage> packages(Prices prices) {
        return before.packages().stream()
                .filter(p -> p.end().map(end -> !end.isBefore(base.start())).orElse(true))
                .map(p -> prices.of(p, drivers, base))
                .toList();
    }

    private YearProjection firstYear() {
        return plan.years().getFirst();
    }

    private boolean isLater(FinancialYear year) {
        return year.compareTo(base) > 0;
    }

    private static <R> List<R> later(List<R> rows, Predicate<R> kept) {
        return rows.stream().filter(kept).toList();
    }

    /// The base year as it stood joins the earlier years; its forecast stands for the actual until
    /// the ledger's is known.
    private List<LedgerYear> history() {
        List<LedgerYear> rows = new ArrayList<>(before.ledgerHistory());
        for (BudgetLine line : before.budgetLines()) {
            boolean isThere =
                    rows.stream()
                            .anyMatch(r ->
                                    r.budgetLine().equals(line.name()) && r.year().equals(from));
            if (!isThere) {
                rows.add(
                        new LedgerYear(
                                line.name(), from, line.approvedBudget(), line.forecastOutturn()));
            }
        }
        return rows;
    }
}
