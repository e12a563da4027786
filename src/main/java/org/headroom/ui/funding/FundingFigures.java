package org.headroom.ui.funding;

import org.headroom.engine.plan.GrowthAndFunding;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.FigureList;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Income and funding in the chosen year and scenario, as figures and in words. Knows no nodes.
final class FundingFigures {

    private final Workspace workspace;
    private Snapshot shown;
    private List<GrowthAndFunding> years;

    FundingFigures(Workspace workspace) {
        this.workspace = workspace;
        shown = workspace.snapshot().get();
        years = workedOut();
    }

    /// Works out the newest model, if it is another.
    void refresh() {
        if (workspace.snapshot().get() != shown) {
            shown = workspace.snapshot().get();
            years = workedOut();
        }
    }

    private List<GrowthAndFunding> workedOut() {
        List<GrowthAndFunding> all = new ArrayList<>();
        for (int y = 1; y <= shown.projection().years().size(); y++) {
            all.add(GrowthAndFunding.of(shown.model(), shown.projection(), shown.base(), y));
        }
        return all;
    }

    private int number() {
        int y = workspace.year().get().since(shown.model().info().baseYear());
        return Math.clamp(y, 1, years.size());
    }

    private GrowthAndFunding chosen() {
        return years.get(number() - 1);
    }

    private YearProjection projected() {
        return shown.projection().years().get(number() - 1);
    }

    /// The reconciliation of a year, if it is planned.
    Optional<GrowthAndFunding> of(FinancialYear year) {
        return years.stream().filter(y -> y.year().equals(year)).findFirst();
    }

    /// Growth against new funding in a sentence.
    String growthFinding() {
        GrowthAndFunding year = chosen();
        Money left = year.notFunded();
        String size = MoneyFormat.brief(new Money(Math.abs(left.pence())));
        return switch (Long.signum(left.pence())) {
            case 1 -> "Growth exceeds new funding by " + size + " in " + year.year();
            case -1 -> "New funding exceeds growth by " + size + " in " + year.year();
            default -> "New funding meets all growth in " + year.year();
        };
    }

    /// Growth, what funds it, and what is left, £000.
    List<FigureList.Line> growth() {
        GrowthAndFunding year = chosen();
        List<FigureList.Line> lines = new ArrayList<>();
        lines.add(
                new FigureList.Line(
                        "Growth in net spending",
                        "",
                        MoneyFormat.signedThousands(year.growth()),
                        false));
        for (GrowthAndFunding.Source source : year.sources()) {
            if (!source.change().isZero()) {
                lines.add(
                        new FigureList.Line(
                                source.name(),
                                source.isRingfenced() ? "ringfenced" : "",
                                MoneyFormat.signedThousands(source.change().negated()),
                                false));
            }
        }
        lines.add(
                new FigureList.Line(
                        "Not funded: gap new in the year",
                        "",
                        MoneyFormat.signedThousands(year.notFunded()),
                        true));
        return lines;
    }

    /// Whether the growth is as large as the funding that must be spent on it.
    String ringfence() {
        GrowthAndFunding year = chosen();
        Money ringfenced = year.ringfenced();
        if (ringfenced.pence() <= 0) {
            return "No new funding of " + year.year() + " is ringfenced.";
        }
        Money spare = year.growth().minus(ringfenced);
        String funding = MoneyFormat.brief(ringfenced) + " of new funding is ringfenced: ";
        return spare.pence() >= 0
                ? funding + "growth is " + MoneyFormat.brief(spare) + " more, so all can be spent."
                : funding
                        + "growth is "
                        + MoneyFormat.brief(spare.negated())
                        + " less, so the grant conditions are at risk.";
    }

    /// The council's published gap brought up to date, in a sentence.
    String planFinding() {
        GrowthAndFunding year = chosen();
        return year.plan()
                .map(p ->
                        "Council gap "
                                + MoneyFormat.millions(p.councilGap())
                                + " against "
                                + MoneyFormat.millions(p.gap())
                                + " published for "
                                + year.year())
                .orElse("The published plan says nothing of " + year.year());
    }

    /// Where the council gap comes from, £000.
    List<FigureList.Line> plan() {
        GrowthAndFunding year = chosen();
        List<FigureList.Line> lines = new ArrayList<>();
        year.plan()
                .ifPresent(plan -> {
                    lines.add(line("Published gap, new in the year", "", plan.gap()));
                    lines.add(
                            line(
                                    "Growth beyond what the plan assumed",
                                    MoneyFormat.signedThousands(year.growth())
                                            + " against "
                                            + MoneyFormat.signedThousands(plan.growth()),
                                    year.growth().minus(plan.growth())));
                    lines.add(
                            line(
                                    "Funding beyond what the plan assumed",
                                    MoneyFormat.signedThousands(year.funding())
                                            + " against "
                                            + MoneyFormat.signedThousands(plan.funding())
                                            + (plan.isFundingGiven() ? "" : " of the base"),
                                    plan.funding().minus(year.funding())));
                    lines.add(
                            new FigureList.Line(
                                    "Council gap, incremental",
                                    "",
                                    MoneyFormat.signedThousands(plan.councilGap()),
                                    true));
                });
        return lines;
    }

    private static FigureList.Line line(String name, String note, Money amount) {
        return new FigureList.Line(name, note, MoneyFormat.signedThousands(amount), false);
    }

    /// Results of a service type in the chosen year.
    Optional<ServiceTypeProjection> type(String name) {
        return projected().serviceTypes().stream()
                .filter(t -> t.serviceType().equals(name))
                .findFirst();
    }

    /// Income against gross cost in a sentence.
    String incomeFinding() {
        Money gross = sum(ServiceTypeProjection::gross);
        Money income =
                sum(ServiceTypeProjection::clientContributions)
                        .plus(sum(ServiceTypeProjection::healthIncome));
        return "Income meets "
                + MoneyFormat.brief(income)
                + " of "
                + MoneyFormat.brief(gross)
                + " gross cost in "
                + chosen().year();
    }

    private Money sum(Function<ServiceTypeProjection, Money> figure) {
        return projected().serviceTypes().stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    /// How income moves the bridge of the year.
    String incomeChange() {
        return "Change in net cost: client contributions "
                + MoneyFormat.signedThousands(
                        projected().bridge().amount(Step.CLIENT_CONTRIBUTIONS))
                + ", health income "
                + MoneyFormat.signedThousands(projected().bridge().amount(Step.HEALTH_INCOME))
                + ", £000";
    }
}
