package org.headroom.engine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Every figure can be followed to its sources, and every step on the way gives the value shown.
class TracerTest {

    private static final int MODELS = 100;
    private static final int FIGURES_OF_MODEL = 10;
    private static final int MOST_STEPS = 3;

    /// A figure of a model in one of its scenarios.
    private record Case(RandomModels.Seeded seeded, Tracer tracer, Figure figure) {

        @Override
        public String toString() {
            return seeded + " " + figure.path();
        }
    }

    private static List<Case> cases(RandomModels.Seeded seeded) {
        SplittableRandom random = new SplittableRandom(seeded.seed());
        List<Scenario> scenarios = seeded.model().scenarios();
        int chosen = random.nextInt(scenarios.size() + 1);
        Optional<String> scenario =
                chosen == 0 ? Optional.empty() : Optional.of(scenarios.get(chosen - 1).name());
        PreparedModel prepared = PreparedModel.of(seeded.model());
        Tracer tracer = Tracer.of(prepared, Planner.project(prepared, scenario));
        List<Figure> all = tracer.figures();
        return random.ints(FIGURES_OF_MODEL, 0, all.size())
                .mapToObj(i -> new Case(seeded, tracer, all.get(i)))
                .toList();
    }

    @Test
    void aThousandFiguresAreWhatTheirTermsGiveDownToTheInputs() {
        int figures = 0;
        for (RandomModels.Seeded seeded : RandomModels.from(71_000, MODELS).toList()) {
            for (Case each : cases(seeded)) {
                check(each);
                figures++;
            }
        }
        assertEquals(1_000, figures);
    }

    private static void check(Case each) {
        Deque<Figure> open = new ArrayDeque<>(List.of(each.figure()));
        Map<Figure, Boolean> isInput = new HashMap<>();
        while (!open.isEmpty()) {
            Figure next = open.poll();
            if (isInput.containsKey(next)) {
                continue;
            }
            Trace trace = each.tracer().trace(next);
            isInput.put(next, trace.isInput());
            if (trace.isInput()) {
                checkInput(each, trace);
            }
            String where = each + ": " + next.path();
            assertEquals(next, Figure.parse(next.path()), where);
            assertTrue(
                    trace.holds(),
                    () -> where + " is " + trace.value() + ", terms give " + trace.recomputed());
            for (Term term : trace.terms()) {
                assertEquals(each.tracer().trace(term.figure()).value(), term.value(), where);
                open.add(term.figure());
            }
        }
        Map<Figure, Integer> steps = steps(each);
        isInput.forEach((figure, input) -> {
            if (input) {
                int far = steps.getOrDefault(figure, Integer.MAX_VALUE);
                assertTrue(far <= MOST_STEPS, each + " to " + figure + ": " + far);
            }
        });
    }

    /// An input has no terms, and a driver has the value of the row that gives it.
    private static void checkInput(Case each, Trace input) {
        assertEquals(List.of(), input.terms(), each.toString());
        if (input.figure().kind() != Kind.DRIVER) {
            return;
        }
        String[] name = input.figure().name().split("\\|", 2);
        Driver driver = Driver.of(name[0]).orElseThrow();
        String key = name.length == 1 ? "" : name[1];
        Model model = each.seeded().model();
        List<Double> rows =
                Stream.concat(
                                model.drivers().stream()
                                        .filter(r -> r.address().driver() == driver)
                                        .filter(r -> isFor(r.address(), key))
                                        .map(DriverRow::value),
                                model.overrides().stream()
                                        .filter(o -> o.address().driver() == driver)
                                        .filter(o -> isFor(o.address(), key))
                                        .map(ScenarioOverride::value))
                        .toList();
        boolean isUsual =
                input.source().orElseThrow().origin().startsWith("the method’s usual value");
        assertTrue(isUsual || rows.contains(input.value()), each + ": " + input);
    }

    private static boolean isFor(DriverAddress address, String key) {
        return address.key().equals(key) || address.key().equals("*");
    }

    /// Links to follow from a figure to each other one: its terms, and the inputs listed beside.
    private static Map<Figure, Integer> steps(Case each) {
        Map<Figure, Integer> steps = new HashMap<>(Map.of(each.figure(), 0));
        Deque<Figure> open = new ArrayDeque<>(List.of(each.figure()));
        while (!open.isEmpty()) {
            Figure next = open.poll();
            int far = steps.getOrDefault(next, 0) + 1;
            if (far > MOST_STEPS) {
                continue;
            }
            each.tracer().trace(next).terms().forEach(t -> follow(t.figure(), far, steps, open));
            each.tracer().inputs(next).forEach(i -> follow(i.figure(), far, steps, open));
        }
        return steps;
    }

    private static void follow(Figure to, int far, Map<Figure, Integer> steps, Deque<Figure> open) {
        if (steps.putIfAbsent(to, far) == null) {
            open.add(to);
        }
    }
}
