package org.headroom.testing;

import org.headroom.domain.Assurance;
import org.headroom.domain.AssuranceRole;
import org.headroom.domain.AssuranceScope;
import org.headroom.domain.CheckMeans;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Criticality;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.domain.SignOff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Scope, checks and signatures of a made-up model, some for a state that it no longer is in.
final class RandomAssurance {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private RandomAssurance() {}

    static Model of(Model model, Dice dice) {
        List<QaCheck> log = new ArrayList<>();
        for (int n = 0; dice.chance(0.5); n++) {
            CheckResult result = dice.pick(List.of(CheckResult.values()));
            log.add(
                    new QaCheck(
                            dice.day(FIRST, LAST),
                            dice.name("Check", n),
                            dice.pick(List.of(CheckMeans.values())),
                            dice.name("Tester", n),
                            result,
                            result == CheckResult.ACCEPTED
                                    ? dice.name("Small", n)
                                    : dice.text("as expected")));
        }
        List<SignOff> signed = new ArrayList<>();
        for (int n = 0; dice.chance(0.4); n++) {
            signed.add(
                    new SignOff(
                            dice.pick(List.of(AssuranceRole.values())),
                            dice.name("Person", n),
                            dice.name("account", n),
                            dice.day(FIRST, LAST),
                            Integer.toString(dice.whole(1, 9)).repeat(64),
                            dice.text("fit for the decision")));
        }
        return model.withAssurance(
                new Assurance(dice.chance(0.5) ? List.of(scope(dice)) : List.of(), log, signed));
    }

    private static AssuranceScope scope(Dice dice) {
        return new AssuranceScope(
                dice.name("Budget", 1),
                dice.text("what council tax is"),
                dice.text("care"),
                dice.text("housing"),
                dice.maybe(0.5, () -> dice.pick(List.of(Criticality.values()))),
                dice.text("director"),
                dice.name("Analyst", 1),
                dice.name("Assurer", 2),
                dice.text("leader"),
                dice.maybe(0.5, () -> dice.day(FIRST, LAST)));
    }
}
