package org.headroom.testing;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LedgerYear;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.StartsFrom;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The money side of a made-up model: lines, ledger, savings, bids, funding, published plan.
final class RandomBudget {

    private static final List<Risk> RISKS = List.of(Risk.values());

    private RandomBudget() {}

    static Model lines(Model model, Dice dice) {
        List<BudgetLine> lines = new ArrayList<>();
        List<LedgerYear> ledger = new ArrayList<>();
        int count = dice.whole(1, 6);
        for (int i = 0; i < count; i++) {
            BudgetLine line = line(dice.name("Line", i), dice);
            lines.add(line);
            for (int back = 1; dice.chance(0.4); back++) {
                ledger.add(
                        new LedgerYear(
                                line.name(),
                                model.info().year(-back),
                                dice.money(-100_000, 400_000),
                                dice.money(-100_000, 400_000)));
            }
        }
        return model.withBudgetLines(lines).withLedgerHistory(ledger);
    }

    private static BudgetLine line(String name, Dice dice) {
        LineKind kind = dice.chance(0.5) ? LineKind.PURCHASED : dice.pick(kinds());
        boolean isStaffed = kind == LineKind.STAFFED;
        return new BudgetLine(
                name,
                kind,
                dice.chance(0.1) ? dice.money(-90_000, 0) : dice.money(0, 400_000),
                dice.chance(0.1) ? dice.money(-90_000, 0) : dice.money(0, 400_000),
                dice.maybe(0.3, () -> dice.money(-20_000, 20_000)),
                dice.maybe(0.5, () -> dice.pick(List.of(StartsFrom.values()))),
                isStaffed ? OptionalDouble.of(dice.number(0, 1, 2)) : OptionalDouble.empty(),
                isStaffed
                        ? OptionalDouble.of(dice.number(4_000, 60_000, 0))
                        : OptionalDouble.empty(),
                isStaffed ? dice.maybe(0.6, 0, 0.25, 3) : OptionalDouble.empty());
    }

    private static List<LineKind> kinds() {
        return List.of(LineKind.values());
    }

    static Model plans(Model model, Dice dice) {
        Model saved = savings(model, dice);
        return saved.withBids(bids(model, dice))
                .withFunding(funding(model, dice))
                .withPublishedPlan(publishedPlan(model, dice));
    }

    private static Model savings(Model model, Dice dice) {
        List<SavingScheme> schemes = new ArrayList<>();
        List<SavingTranche> profile = new ArrayList<>();
        int count = dice.whole(0, 5);
        for (int i = 0; i < count; i++) {
            String name = dice.name("Scheme", i);
            schemes.add(
                    new SavingScheme(
                            name,
                            someLine(model, dice),
                            dice.chance(0.6),
                            dice.pick(RISKS),
                            dice.pick(RISKS),
                            dice.text("spend less")));
            for (int y = 0; y <= model.info().planYears(); y++) {
                if (dice.chance(0.35)) {
                    double delivered = y == 0 ? 0.7 : 0.1;
                    profile.add(
                            new SavingTranche(
                                    name,
                                    model.info().year(y),
                                    dice.money(0, 20_000),
                                    dice.maybe(delivered, () -> dice.money(0, 25_000))));
                }
            }
        }
        return model.withSavings(schemes).withSavingsProfile(profile);
    }

    private static List<GrowthBid> bids(Model model, Dice dice) {
        List<GrowthBid> bids = new ArrayList<>();
        int count = dice.whole(0, 4);
        for (int i = 0; i < count; i++) {
            bids.add(
                    new GrowthBid(
                            dice.name("Bid", i),
                            someLine(model, dice),
                            dice.year(model.info().baseYear(), model.info().planYears()),
                            dice.money(-5_000, 30_000),
                            dice.chance(0.6),
                            dice.text("more is needed")));
        }
        return bids;
    }

    private static Optional<String> someLine(Model model, Dice dice) {
        return dice.maybe(0.75, () -> dice.pick(model.budgetLines()).name());
    }

    private static List<FundingAmount> funding(Model model, Dice dice) {
        List<FundingAmount> funding = new ArrayList<>();
        int count = dice.whole(0, 4);
        for (int i = 0; i < count; i++) {
            String name = dice.name("Grant", i);
            boolean isRecurrent = dice.chance(0.6);
            for (int y = 1; y <= model.info().planYears(); y++) {
                if (dice.chance(0.7)) {
                    funding.add(
                            new FundingAmount(
                                    name,
                                    model.info().year(y),
                                    dice.money(dice.chance(0.2) ? -20_000 : 0, 40_000),
                                    dice.maybe(0.5, 0, 1, 2),
                                    isRecurrent,
                                    dice.chance(0.4),
                                    dice.text("settlement")));
                }
            }
        }
        return funding;
    }

    private static List<PublishedPlanYear> publishedPlan(Model model, Dice dice) {
        List<PublishedPlanYear> plan = new ArrayList<>();
        for (int y = 1; y <= model.info().planYears(); y++) {
            if (dice.chance(0.5)) {
                FinancialYear year = model.info().year(y);
                plan.add(
                        new PublishedPlanYear(
                                year,
                                dice.money(-10_000, 60_000),
                                dice.money(-5_000, 60_000),
                                dice.maybe(0.5, () -> dice.money(-5_000, 30_000))));
            }
        }
        return plan;
    }
}
