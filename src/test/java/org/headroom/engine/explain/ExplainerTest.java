package org.headroom.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Explanations tell the truth: their value is the published one, their parts add up to it, and
/// their words follow from the model.
class ExplainerTest {

    private static final FinancialYear NEXT_YEAR = FinancialYear.parse("2025/26");

    static Stream<RandomModels.Seeded> models() {
        return RandomModels.from(52_000, 60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void partsOfEveryFigureAddUpInPenceAndAsShown(RandomModels.Seeded seeded) {
        PreparedModel prepared = PreparedModel.of(seeded.model());
        for (Optional<String> scenario : scenarios(seeded.model())) {
            Projection projection = Planner.project(prepared, scenario);
            Explainer explainer = Explainer.of(prepared, projection);
            for (YearProjection year : projection.years()) {
                for (Subject subject : subjects(year)) {
                    check(explainer.explain(subject, year.year()), subject);
                }
            }
        }
    }

    private static void check(Explanation explanation, Subject subject) {
        PartsTable parts = explanation.parts();
        assertEquals(explanation.value(), parts.total(), subject.toString());
        assertTrue(parts.addsUp(), subject.toString());
        BigDecimal shown =
                parts.shown().stream()
                        .map(ExplainerTest::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, number(parts.shownTotal()).compareTo(shown), subject.toString());
        assertTrue(explanation.sentence().endsWith("."), explanation.sentence());
    }

    /// `(1,234.5)` is −1234.5.
    private static BigDecimal number(String text) {
        String digits = text.replace(",", "").replace("(", "-").replace(")", "");
        return new BigDecimal(digits);
    }

    private static List<Optional<String>> scenarios(Model model) {
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.scenarios().stream().map(Scenario::name).map(Optional::of).forEach(all::add);
        return all;
    }

    private static List<Subject> subjects(YearProjection year) {
        List<Subject> all = new ArrayList<>();
        for (Step step : Step.values()) {
            all.add(new Subject.OfStep(step));
        }
        all.add(new Subject.OfSteps("Fee pressure", List.of(Step.NLW, Step.EMPLOYER_NI)));
        List<String> lines =
                year.lines().stream()
                        .map(LineProjection::line)
                        .filter(line -> !line.equals(LineProjection.UNALLOCATED))
                        .toList();
        lines.forEach(line -> all.add(new Subject.OfLine(line)));
        all.add(new Subject.OfLines("All lines", lines));
        all.addAll(List.of(Subject.Total.values()));
        return all;
    }

    @Test
    void rebasingIsWhatEachLineIsForecastToCostBeyondItsBudget() {
        Explanation rebase = luton(Optional.empty(), new Subject.OfStep(Step.REBASE));

        List<PartsTable.Part> largest = rebase.parts().rows().subList(0, 2);
        assertEquals(
                List.of("Residential & Nursing", "Non Residential Care"),
                largest.stream().map(PartsTable.Part::name).toList());
        assertEquals(
                List.of(Money.of(7_307_000), Money.of(523_000)),
                largest.stream().map(PartsTable.Part::amount).toList());
        assertTrue(
                rebase.sentence()
                        .endsWith(
                                "Residential & Nursing moves most, by +£7.31m, then Non Residential"
                                        + " Care, by +£0.52m."),
                rebase.sentence());
    }

    @Test
    void theLivingWageSaysFromWhereToWhereItGoesAndWhoSaysSo() {
        Explanation wage = luton(Optional.empty(), new Subject.OfStep(Step.NLW));

        assertTrue(
                wage.sentence()
                        .startsWith("The wage goes from £11.44 to £12.21 an hour on 1 April 2025."),
                wage.sentence());
        Explanation.Input input = wage.inputs().getFirst();
        assertEquals("£11.44 to £12.21", input.value());
        assertEquals("gov.uk, Autumn Budget 2024", input.source());
        assertEquals(Optional.of(AssumptionStatus.ANNOUNCED), input.status());
    }

    @Test
    void aValueThatAScenarioChangesNamesTheScenarioAsItsSource() {
        Explanation pay = luton(Optional.of("Draft for Cabinet"), new Subject.OfStep(Step.OWN_PAY));

        assertEquals("3.0%", pay.inputs().getFirst().value());
        assertEquals("changed in “Draft for Cabinet”", pay.inputs().getFirst().source());
    }

    @Test
    void aYearOfAsManyDaysAddsNothing() {
        Explanation calendar = luton(Optional.empty(), new Subject.OfStep(Step.CALENDAR));

        assertEquals(Money.ZERO, calendar.value());
        assertEquals(
                "2025/26 has 365 days, as many as 2024/25, and care is paid by the day.",
                calendar.sentence());
    }

    @Test
    void aYearThatIsNotPlannedIsRefused() {
        Explainer explainer = explainer(Optional.empty());

        assertThrows(
                IllegalArgumentException.class,
                () -> explainer.explain(Subject.Total.GAP, FinancialYear.parse("2024/25")));
    }

    private static Explanation luton(Optional<String> scenario, Subject subject) {
        return explainer(scenario).explain(subject, NEXT_YEAR);
    }

    private static Explainer explainer(Optional<String> scenario) {
        Model model = ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
        PreparedModel prepared = PreparedModel.of(model);
        return Explainer.of(prepared, Planner.project(prepared, scenario));
    }
}
