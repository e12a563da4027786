package org.headroom.engine.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The bridge between two scenarios (method section 8, last paragraph).
class ScenarioBridgeTest {

    @Test
    void thePartsOfTheWorkedExampleAddUpToItsPublishedFigures() {
        // expected-base.json and expected-high-wage.json: requirement of 2027/28.
        PreparedModel example = example();
        ScenarioBridge bridge =
                ScenarioBridge.between(
                        example, Optional.empty(), Optional.of("High wage"), f -> f.requirement(3));
        assertEquals(
                List.of(Driver.NLW, Driver.CPI),
                bridge.parts().stream().map(p -> p.changes().getFirst().driver()).toList());
        assertEquals(
                Money.of(bridge.to()).minus(Money.of(bridge.from())),
                bridge.published().stream().reduce(Money.ZERO, Money::plus));
        assertTrue(bridge.parts().stream().allMatch(p -> p.amount() > 0));
    }

    @Test
    void aSingleChangeIsTheWholeDifference() {
        ScenarioBridge bridge =
                ScenarioBridge.between(
                        example(),
                        Optional.of("Earlier transitions"),
                        Optional.empty(),
                        f -> f.funding()[1]);
        // The scenario puts the Social Care Grant at £9,000; the transfers do not move funding.
        double grant =
                bridge.parts().stream()
                        .filter(p -> p.changes().getFirst().driver() == Driver.FUNDING_AMOUNT)
                        .mapToDouble(ScenarioBridge.Part::amount)
                        .sum();
        assertEquals(bridge.to() - bridge.from(), grant, 1e-6);
    }

    @Test
    void swappingTheScenariosChangesEverySign() {
        Optional<String> other = Optional.of("High wage, late transitions");
        ScenarioBridge there =
                ScenarioBridge.between(example(), Optional.empty(), other, f -> f.gap(2));
        ScenarioBridge back =
                ScenarioBridge.between(example(), other, Optional.empty(), f -> f.gap(2));
        for (int i = 0; i < there.parts().size(); i++) {
            assertEquals(there.parts().get(i).amount(), -back.parts().get(i).amount(), 1e-6);
        }
    }

    @Test
    void partsOfMadeUpModelsAddUpAndAreNeverMoreThanTen() {
        RandomModels.from(1, 60).forEach(seeded -> check(seeded.model(), seeded.toString()));
    }

    private static void check(Model model, String where) {
        Stream<Scenario> some = model.scenarios().stream().limit(1);
        PreparedModel prepared = PreparedModel.of(model);
        some.forEach(scenario -> {
            ScenarioBridge bridge =
                    ScenarioBridge.between(
                            prepared,
                            Optional.empty(),
                            Optional.of(scenario.name()),
                            (Figures f) -> f.gap(1));
            double sum = bridge.parts().stream().mapToDouble(ScenarioBridge.Part::amount).sum();
            assertEquals(bridge.to() - bridge.from(), sum, 1e-5, where);
            assertTrue(bridge.parts().size() <= ScenarioBridge.MOST_PLAYERS, where);
        });
    }

    private static PreparedModel example() {
        return PreparedModel.of(((TextReading.Read) TextForm.read(WorkedExample.folder())).model());
    }
}
