package org.headroom.testing;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.Challenge;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.domain.SavedView;
import org.headroom.domain.Selection;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What explains a made-up model: business cases, challenges, selections, reference marks and
/// views.
final class RandomCases {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private RandomCases() {}

    static Model of(Model model, Dice dice) {
        List<BusinessCase> cases = new ArrayList<>();
        List<Challenge> challenges = new ArrayList<>();
        for (String bid : model.bids().stream().map(GrowthBid::name).distinct().toList()) {
            if (dice.chance(0.6)) {
                cases.add(businessCase(bid, dice));
            }
            for (int n = 0; dice.chance(0.5); n++) {
                challenges.add(
                        new Challenge(
                                bid,
                                dice.day(FIRST, LAST),
                                dice.name("Reviewer", n),
                                dice.name("Why so much?", n),
                                dice.text("Because of the prices")));
            }
        }
        return model.withBusinessCases(cases)
                .withChallenges(challenges)
                .withSelections(selections(model, dice))
                .withReferenceMarks(marks(model, dice))
                .withViews(views(model, dice));
    }

    private static List<SavedView> views(Model model, Dice dice) {
        List<SavedView> views = new ArrayList<>();
        int count = dice.whole(0, 3);
        for (int i = 0; i < count; i++) {
            views.add(
                    new SavedView(
                            dice.name("View", i),
                            dice.whole(1, 9),
                            dice.name("bridge", i),
                            dice.maybe(0.5, () -> dice.year(model.info().baseYear(), 3)),
                            dice.chance(0.5) ? "nlw; demography|65-74" : ""));
        }
        return views;
    }

    private static BusinessCase businessCase(String bid, Dice dice) {
        Money low = dice.money(-5_000, 20_000);
        return new BusinessCase(
                bid,
                dice.text("more clients"),
                dice.text("the pipeline"),
                dice.text("three posts"),
                dice.maybe(0.5, 0, 60_000, 2),
                dice.text("posts times cost"),
                dice.text("agency staff"),
                Optional.of(low),
                dice.maybe(0.8, () -> low.plus(Money.of(1))),
                dice.maybe(0.8, () -> low.plus(Money.of(2))),
                dice.text("late recruitment"),
                dice.text("The director"),
                dice.maybe(0.5, () -> dice.day(FIRST, LAST)));
    }

    private static List<Selection> selections(Model model, Dice dice) {
        List<Selection> selections = new ArrayList<>();
        int count = dice.whole(0, 3);
        for (int i = 0; i < count; i++) {
            double from = dice.number(0, 500, 2);
            LocalDate start = dice.day(FIRST, LAST);
            selections.add(
                    new Selection(
                            dice.name("Selection", i),
                            someType(model, dice),
                            dice.maybe(0.4, () -> "85+"),
                            dice.maybe(0.4, () -> dice.name("reason", dice.whole(0, 3))),
                            dice.maybe(0.5, from, from + 1, 2),
                            dice.maybe(0.5, from + 2, from + 900, 2),
                            dice.maybe(0.3, 0, 40, 2),
                            dice.maybe(0.3, () -> start),
                            dice.maybe(0.3, () -> start.plusDays(dice.whole(0, 400))),
                            dice.maybe(0.4, () -> dice.chance(0.5)),
                            dice.text("for the review")));
        }
        return selections;
    }

    private static Optional<String> someType(Model model, Dice dice) {
        return model.serviceTypes().isEmpty()
                ? Optional.empty()
                : dice.maybe(0.7, () -> dice.pick(model.serviceTypes()).name());
    }

    private static List<ReferenceMark> marks(Model model, Dice dice) {
        List<ReferenceMark> marks = new ArrayList<>();
        for (ServiceType type : model.serviceTypes()) {
            for (int n = 0; dice.chance(0.4); n++) {
                marks.add(
                        new ReferenceMark(
                                type.name(),
                                dice.year(model.info().baseYear(), 3),
                                dice.name("Mark", n),
                                dice.maybe(0.7, -0.5, 0.5, 4),
                                dice.maybe(0.7, 0, 2_000, 2),
                                dice.name("Source", n)));
            }
        }
        return marks;
    }
}
