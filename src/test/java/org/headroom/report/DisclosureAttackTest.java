package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Commission;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Somebody who has every paper for sharing adds up and subtracts its tables and still learns
/// nothing of fewer than five people.
class DisclosureAttackTest {

    private static final int MODELS = 60;
    private static final String SUPPRESSED = "[suppressed]";

    /// What the papers of a model tell of its cohorts.
    private static final class Attack {

        private final List<double[]> equations = new ArrayList<>();
        private final List<Integer> unknown = new ArrayList<>();
        private final double[] people;
        private final int others;

        /// @param people behind each cohort
        /// @param rows of a table of these cohorts, in their order
        /// @param others further figures that are not told
        Attack(double[] people, List<Block.Row> rows, int others) {
            this.people = people;
            this.others = others;
            for (int i = 0; i < people.length; i++) {
                if (rows.get(i).cells().contains(SUPPRESSED)) {
                    unknown.add(i);
                }
            }
        }

        /// A sum that is told.
        void told(Predicate<Integer> adds, boolean withOthers) {
            double[] equation = new double[unknown.size() + others];
            for (int u = 0; u < equation.length; u++) {
                equation[u] =
                        u < unknown.size() ? adds.test(unknown.get(u)) ? 1 : 0 : withOthers ? 1 : 0;
            }
            equations.add(equation);
        }

        /// What follows that must not.
        List<String> finds() {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < people.length; i++) {
                if (people[i] > 0 && people[i] < 5 && !unknown.contains(i)) {
                    found.add("cohort " + i + " of " + people[i] + " is told");
                }
            }
            int rank = rank(equations);
            for (int u = 0; u < unknown.size(); u++) {
                double[] alone = new double[unknown.size() + others];
                alone[u] = 1;
                List<double[]> more = new ArrayList<>(equations);
                more.add(alone);
                if (rank(more) == rank) {
                    found.add("cohort " + unknown.get(u) + " follows");
                }
            }
            for (double[] equation : equations) {
                double sum =
                        IntStream.range(0, unknown.size())
                                .mapToDouble(u -> equation[u] * people[unknown.get(u)])
                                .sum();
                boolean isMixed =
                        IntStream.range(unknown.size(), equation.length)
                                .anyMatch(u -> equation[u] != 0);
                if (sum > 0 && sum < 5 && !isMixed) {
                    found.add("a sum of " + sum + " people follows");
                }
            }
            return found;
        }

        private static int rank(List<double[]> equations) {
            List<double[]> rows =
                    equations.stream()
                            .map(double[]::clone)
                            .collect(Collectors.toCollection(ArrayList::new));
            int rank = 0;
            int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
            for (int c = 0; c < columns; c++) {
                int column = c;
                Optional<double[]> pivot =
                        rows.stream()
                                .filter(r -> Math.abs(r[column]) > 1e-9)
                                .max(Comparator.comparingDouble(r -> Math.abs(r[column])));
                if (pivot.isPresent()) {
                    rank++;
                    double[] by = pivot.get();
                    rows.remove(by);
                    rows.forEach(r -> {
                        double times = r[column] / by[column];
                        for (int i = 0; i < r.length; i++) {
                            r[i] -= times * by[i];
                        }
                    });
                }
            }
            return rank;
        }
    }

    private static Commission commission(Model model, boolean sharing) {
        return new Commission(model, Optional.empty(), sharing, "Headroom test");
    }

    private static Optional<Block.Grid> grid(Model model, Kind kind, String caption) {
        return Papers.content(commission(model, true), kind).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .filter(g -> g.caption().startsWith(caption))
                .findFirst();
    }

    private static boolean isTold(Block.Row row) {
        return !row.cells().contains(SUPPRESSED);
    }

    private static List<String> attackOnPlan(Model model) {
        List<Cohort> cohorts = new ArrayList<>();
        List<CohortYear> years = CohortYear.of(PaperBasis.of(commission(model, false)));
        years.forEach(y -> cohorts.add(y.cohort()));
        if (years.stream().mapToDouble(CohortYear::clients).sum() < 5) {
            return List.of();
        }
        double[] people =
                years.stream()
                        .mapToDouble(y -> y.clients() == 0 && !y.gross().isZero() ? 1 : y.clients())
                        .toArray();
        List<Block.Row> lines =
                grid(model, Kind.WORKBOOK, "Budget lines").orElseThrow().rows().stream()
                        .filter(r ->
                                r.cells()
                                        .getFirst()
                                        .equals(model.info().baseYear().plus(1).toString()))
                        .toList();
        List<String> lineOf =
                cohorts.stream()
                        .map(c ->
                                model.serviceTypes().stream()
                                        .filter(t -> t.name().equals(c.serviceType()))
                                        .map(ServiceType::budgetLine)
                                        .findFirst()
                                        .orElseThrow())
                        .toList();
        long others =
                lines.stream()
                        .filter(r -> !isTold(r) && !lineOf.contains(r.cells().get(1)))
                        .count();
        Attack attack =
                new Attack(
                        people,
                        grid(model, Kind.STATUTORY, "By age group").orElseThrow().rows(),
                        (int) others);
        List<String> services = cohorts.stream().map(Cohort::serviceType).distinct().toList();
        List<Block.Row> byService =
                grid(model, Kind.STATUTORY, "Clients and cost").orElseThrow().rows();
        for (int s = 0; s < services.size(); s++) {
            String service = services.get(s);
            if (isTold(byService.get(s))) {
                attack.told(i -> cohorts.get(i).serviceType().equals(service), false);
            }
        }
        if (isTold(byService.getLast())) {
            attack.told(i -> true, false);
        }
        for (Block.Row line : lines) {
            String name = line.cells().get(1);
            if (isTold(line)) {
                attack.told(i -> lineOf.get(i).equals(name), false);
            }
        }
        attack.told(i -> true, true);
        return attack.finds();
    }

    private static List<String> attackOnMonth(Model model) {
        Optional<Block.Grid> activity = grid(model, Kind.MONTHLY, "Client-weeks");
        if (activity.isEmpty()) {
            return List.of();
        }
        var newest =
                model.monitoring().months().stream()
                        .map(m -> m.monthEnd())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        List<MonthCohort> cohorts =
                model.monitoring().cohorts().stream()
                        .filter(c -> c.monthEnd().equals(newest))
                        .filter(c ->
                                activity.get().rows().stream()
                                        .anyMatch(r -> r.cells().getFirst().equals(words(c))))
                        .toList();
        if (cohorts.size() != activity.get().rows().size()) {
            return List.of("rows do not fit");
        }
        Attack attack =
                new Attack(
                        cohorts.stream().mapToDouble(MonthCohort::clients).toArray(),
                        activity.get().rows(),
                        (int)
                                grid(model, Kind.MONTHLY, "Budget, ledger").stream()
                                        .flatMap(g -> g.rows().stream())
                                        .filter(r -> !isTold(r))
                                        .filter(r ->
                                                cohorts.stream()
                                                        .noneMatch(c ->
                                                                c.budgetLine()
                                                                        .equals(
                                                                                r.cells()
                                                                                        .getFirst())))
                                        .count());
        for (MonthLine line : model.monitoring().lines()) {
            boolean isTold =
                    line.monthEnd().equals(newest)
                            && grid(model, Kind.MONTHLY, "Budget, ledger").stream()
                                    .flatMap(g -> g.rows().stream())
                                    .filter(r -> r.cells().getFirst().equals(line.budgetLine()))
                                    .anyMatch(DisclosureAttackTest::isTold);
            if (isTold) {
                attack.told(i -> cohorts.get(i).budgetLine().equals(line.budgetLine()), false);
            }
        }
        if (isTold(grid(model, Kind.MONTHLY, "Volume, mix").orElseThrow().rows().getLast())) {
            attack.told(i -> true, false);
        }
        if (grid(model, Kind.MONTHLY, "Budget, ledger").isPresent()) {
            attack.told(i -> true, true);
        }
        return attack.finds();
    }

    private static String words(MonthCohort row) {
        return org.headroom.report.monthly.MonthView.words(row.cohort());
    }

    @Test
    void nothingOfFewPeopleFollowsFromTheTablesOfAPlan() {
        RandomModels.from(5_500, MODELS)
                .forEach(seeded ->
                        assertEquals(List.of(), attackOnPlan(seeded.model()), seeded.toString()));
        assertEquals(List.of(), attackOnPlan(Samples.luton()));
        assertEquals(List.of(), attackOnPlan(Samples.ofFewPeople()));
        assertEquals(List.of(), attackOnPlan(Samples.ofOneLineForFewPeople()));
    }

    @Test
    void nothingOfFewPeopleFollowsFromTheTablesOfAMonth() {
        RandomModels.from(5_500, MODELS)
                .forEach(seeded ->
                        assertEquals(List.of(), attackOnMonth(seeded.model()), seeded.toString()));
        assertEquals(List.of(), attackOnMonth(Samples.luton()));
    }

    @Test
    void theLedgerOfALineThatPaysForThreePeopleIsToldNowhere() throws IOException {
        Model model = Samples.ofOneLineForFewPeople();
        String forecast =
                MoneyFormat.tableThousands(
                        model.budgetLines().stream()
                                .filter(l -> l.name().equals("Shared Lives"))
                                .findFirst()
                                .orElseThrow()
                                .forecastOutturn());
        for (Kind kind : List.of(Kind.NARRATIVE, Kind.STATUTORY, Kind.CASES)) {
            String open = text(model, kind, false);
            String shared = text(model, kind, true);
            assertTrue(kind == Kind.CASES || open.contains(">" + forecast + "<"), kind.label());
            assertFalse(shared.contains(">" + forecast + "<"), kind.label());
        }
    }

    private static String text(Model model, Kind kind, boolean sharing) throws IOException {
        return OfficeParts.all(Samples.paper(model, kind, Kind.Format.WORD, sharing));
    }
}
