package org.headroom.bench;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How time grows with the size of a budget: medians of many runs of one changed driver, and what
/// it takes to prepare the model for the first.
final class Growth {

    private static final int WARM_UP = 300;
    private static final int RUNS = 301;
    private static final int ROUNDS = 41;
    private static final int USUAL_PACKAGES = 20_000;
    private static final int USUAL_COHORTS = 40;
    private static final int USUAL_YEARS = 4;

    private Growth() {}

    static String table() {
        StringBuilder table =
                new StringBuilder(
                        "| packages | cohorts | years | prepared | changed driver to plan |\n"
                                + "|---|---|---|---|---|\n");
        for (int packages : List.of(1_000, 10_000, 100_000, 1_000_000)) {
            row(table, packages, USUAL_COHORTS, USUAL_YEARS);
        }
        for (int cohorts : List.of(8, 40, 96, 400, 1_000)) {
            row(table, USUAL_PACKAGES, cohorts, USUAL_YEARS);
        }
        for (int years : List.of(1, 2, 5, 10)) {
            row(table, USUAL_PACKAGES, USUAL_COHORTS, years);
        }
        return table + "\n" + scenarios();
    }

    /// All scenarios of a model worked out, and what their results take of memory.
    private static String scenarios() {
        StringBuilder table =
                new StringBuilder(
                        "| scenarios | all worked out | their results |\n|---|---|---|\n");
        Model model = Budgets.of(USUAL_PACKAGES, USUAL_COHORTS, USUAL_YEARS);
        for (int count : List.of(1, 10, 50)) {
            PreparedModel prepared = PreparedModel.of(Budgets.withScenarios(model, count));
            double[] nanos = new double[ROUNDS];
            List<Projection> plans = List.of();
            long before = used();
            for (int run = 0; run < ROUNDS; run++) {
                long start = System.nanoTime();
                plans =
                        prepared.model().scenarios().stream()
                                .map(s -> Planner.project(prepared, Optional.of(s.name())))
                                .toList();
                nanos[run] = System.nanoTime() - start;
            }
            long after = used();
            Arrays.sort(nanos);
            table.append(
                    String.format(
                            Locale.UK,
                            "| %d | %.2f ms | %,d KB |%n",
                            plans.size(),
                            nanos[ROUNDS / 2] / 1e6,
                            Math.max(0, after - before) / 1_024));
            Reference.reachabilityFence(plans);
        }
        return table.toString();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void row(StringBuilder table, int packages, int cohorts, int years) {
        Model model = Budgets.of(packages, cohorts, years);
        long start = System.nanoTime();
        PreparedModel prepared = PreparedModel.of(model);
        double preparing = (System.nanoTime() - start) / 1e6;
        table.append(
                String.format(
                        Locale.UK,
                        "| %,d | %,d | %d | %.1f ms | %.0f µs |%n",
                        packages,
                        cohorts,
                        years,
                        preparing,
                        change(prepared) / 1e3));
    }

    private static double change(PreparedModel first) {
        PreparedModel prepared = first;
        double[] nanos = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            Model changed = Budgets.withWage(first.model(), Math.floorMod(run, 60));
            long start = System.nanoTime();
            prepared = prepared.updatedTo(changed);
            Planner.project(prepared, Optional.empty());
            if (run >= 0) {
                nanos[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2];
    }
}
