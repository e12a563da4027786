package org.headroom.exchange.synthesis;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.DriverUnit;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LedgerYear;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.ScenarioOverride;
import org.headroom.kernel.Money;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// A council so many times as large: its lines, savings, bids, funding and plan in proportion, and
/// its rates and costs per client as they are.
///
/// @param factor 1 leaves a model as it is
record ModelSize(double factor) {

    Model of(Model model) {
        if (factor == 1) {
            return model;
        }
        return model.withBudgetLines(each(model.budgetLines(), this::line))
                .withLedgerHistory(each(model.ledgerHistory(), this::ledger))
                .withCohorts(each(model.cohorts(), this::cohort))
                .withDrivers(each(model.drivers(), this::driver))
                .withOverrides(each(model.overrides(), this::override))
                .withSavingsProfile(each(model.savingsProfile(), this::tranche))
                .withBids(each(model.bids(), this::bid))
                .withMeasures(each(model.measures(), this::measure))
                .withFunding(each(model.funding(), this::funding))
                .withPublishedPlan(each(model.publishedPlan(), this::plan));
    }

    private static <R> List<R> each(List<R> rows, UnaryOperator<R> change) {
        return rows.stream().map(change).toList();
    }

    private Money money(Money amount) {
        return Money.of(amount.pounds() * factor);
    }

    private BudgetLine line(BudgetLine line) {
        return new BudgetLine(
                line.name(),
                line.kind(),
                money(line.approvedBudget()),
                money(line.forecastOutturn()),
                line.nonRecurrent().map(this::money),
                line.startsFrom(),
                line.payShare(),
                line.averageSalary(),
                line.employerPensionRate());
    }

    private LedgerYear ledger(LedgerYear year) {
        return new LedgerYear(
                year.budgetLine(), year.year(), money(year.budget()), money(year.actual()));
    }

    private CohortSettings cohort(CohortSettings cohort) {
        return new CohortSettings(
                cohort.cohort(),
                cohort.monthlyLeaverRate(),
                cohort.entryCostRatio(),
                times(cohort.clients()),
                cohort.weeklyGross(),
                cohort.weeklyClient(),
                cohort.weeklyHealth(),
                cohort.costToDate().map(this::money));
    }

    private DriverRow driver(DriverRow row) {
        if (!isAmount(row.address().driver())) {
            return row;
        }
        return new DriverRow(
                row.address(),
                times(row.low()),
                row.value() * factor,
                times(row.high()),
                row.status(),
                row.source(),
                row.rationale(),
                row.owner());
    }

    private ScenarioOverride override(ScenarioOverride row) {
        return isAmount(row.address().driver())
                ? new ScenarioOverride(
                        row.scenario(), row.address(), row.value() * factor, row.rationale())
                : row;
    }

    /// Rates per job or per hour stay; amounts of the whole council do not.
    private static boolean isAmount(Driver driver) {
        return driver.unit() == DriverUnit.POUNDS;
    }

    private SavingTranche tranche(SavingTranche tranche) {
        return new SavingTranche(
                tranche.scheme(),
                tranche.year(),
                money(tranche.target()),
                tranche.delivered().map(this::money));
    }

    private GrowthBid bid(GrowthBid bid) {
        return new GrowthBid(
                bid.name(),
                bid.budgetLine(),
                bid.year(),
                money(bid.amount()),
                bid.recurrent(),
                bid.businessCase());
    }

    private Measure measure(Measure measure) {
        return new Measure(
                measure.name(),
                measure.cohort(),
                measure.clientsPerMonth() * factor,
                measure.weeklyGross(),
                measure.firstMonth(),
                measure.lastMonth());
    }

    private FundingAmount funding(FundingAmount funding) {
        return new FundingAmount(
                funding.fundingLine(),
                funding.year(),
                money(funding.amount()),
                funding.ascShare(),
                funding.recurrent(),
                funding.ringfenced(),
                funding.source());
    }

    private PublishedPlanYear plan(PublishedPlanYear year) {
        return new PublishedPlanYear(
                year.year(),
                money(year.publishedGap()),
                money(year.ascGrowthAssumed()),
                year.ascFundingAssumed().map(this::money));
    }

    private OptionalDouble times(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
