package org.headroom.engine.plan;

import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The growth of adult social care in a year, reconciled to the funding that comes with it and to
/// what the council's published plan assumed of both (method section 7).
///
/// @param growth requirement less that of the year before
/// @param sources the change in funding by where it comes from; they add up to `funding`
/// @param funding funding less that of the year before
/// @param plan what the published plan assumed; empty without an `mtfp.csv` row
public record GrowthAndFunding(
        FinancialYear year,
        Money growth,
        List<Source> sources,
        Money funding,
        Optional<Assumed> plan) {

    /// What the precept is called among the sources.
    public static final String PRECEPT = "ASC precept";

    public GrowthAndFunding {
        sources = List.copyOf(sources);
    }

    /// Where funding comes from.
    ///
    /// @param change on the year before
    /// @param isRingfenced whether it may be spent on what it is given for alone
    public record Source(String name, Money change, boolean isRingfenced) {}

    /// What the council's published plan holds for the year.
    ///
    /// @param gap published, new in that year
    /// @param growth in ASC net spending
    /// @param funding growth in ASC funding: as given, else that of the base scenario
    /// @param councilGap the published gap brought up to date
    public record Assumed(
            Money gap, Money growth, Money funding, boolean isFundingGiven, Money councilGap) {}

    /// The reconciliation of plan year `y`, from 1.
    ///
    /// @param projection of the chosen scenario
    /// @param base of the base scenario
    public static GrowthAndFunding of(Model model, Projection projection, Projection base, int y) {
        YearProjection year = projection.years().get(y - 1);
        Money growth =
                year.requirement()
                        .minus(
                                y == 1
                                        ? projection.base().approvedBudget()
                                        : projection.years().get(y - 2).requirement());
        Money funding = fundingChange(projection, y);
        return new GrowthAndFunding(
                year.year(),
                growth,
                sources(model, projection.scenario(), y, funding),
                funding,
                assumed(model, year, fundingChange(base, y)));
    }

    private static Money fundingChange(Projection projection, int y) {
        Money before =
                y == 1
                        ? projection.base().approvedBudget()
                        : projection.years().get(y - 2).funding();
        return projection.years().get(y - 1).funding().minus(before);
    }

    private static List<Source> sources(
            Model model, Optional<String> scenario, int y, Money funding) {
        FundingParts parts = FundingParts.of(model, DriverTable.of(model, scenario));
        int lines = parts.lines().size();
        double[] changes = new double[lines + 1];
        for (int l = 0; l < lines; l++) {
            changes[l] = parts.grants()[l][y] - parts.grants()[l][y - 1];
        }
        changes[lines] = parts.precept()[y] - parts.precept()[y - 1];
        List<Money> money = Apportionment.of(changes, funding);
        List<Source> sources = new ArrayList<>();
        for (int l = 0; l < lines; l++) {
            String name = parts.lines().get(l);
            sources.add(new Source(name, money.get(l), isRingfenced(model, name)));
        }
        sources.add(new Source(PRECEPT, money.get(lines), true));
        return sources;
    }

    private static boolean isRingfenced(Model model, String line) {
        return model.funding().stream()
                .filter(r -> r.fundingLine().equals(line))
                .anyMatch(FundingAmount::ringfenced);
    }

    private static Optional<Assumed> assumed(Model model, YearProjection year, Money ofBase) {
        return model.publishedPlan().stream()
                .filter(r -> r.year().equals(year.year()))
                .findFirst()
                .map(r ->
                        new Assumed(
                                r.publishedGap(),
                                r.ascGrowthAssumed(),
                                r.ascFundingAssumed().orElse(ofBase),
                                r.ascFundingAssumed().isPresent(),
                                year.councilGap().orElse(Money.ZERO)));
    }

    /// The part of the growth that new funding does not meet: the gap new in the year.
    public Money notFunded() {
        return growth.minus(funding);
    }

    /// New funding that has to be spent on adult social care.
    public Money ringfenced() {
        return sources.stream()
                .filter(Source::isRingfenced)
                .map(Source::change)
                .reduce(Money.ZERO, Money::plus);
    }
}
