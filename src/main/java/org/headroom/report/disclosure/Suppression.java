package org.headroom.report.disclosure;

import org.headroom.domain.Cohort;
import org.headroom.report.disclosure.SafeCells.Sum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which cohorts, services, budget lines and ages papers for sharing suppress. One choice holds for
/// every table of every paper of a run, so that no table gives away what another suppresses: cost
/// and clients add up from cohorts to services, ages and lines and from these to the requirement,
/// and nothing of fewer than five people follows from what is told.
///
/// @param total whether the sum of all purchased care is suppressed
public record Suppression(
        Set<Cohort> cohorts,
        Set<String> services,
        Set<String> lines,
        Set<String> ages,
        boolean total) {

    /// Nothing is suppressed.
    public static final Suppression NONE =
            new Suppression(Set.of(), Set.of(), Set.of(), Set.of(), false);

    /// The younger of the two ages that spending is compared by, named as its age group.
    public static final String WORKING_AGE = "18-64";

    /// The older of the two.
    public static final String OLDER = "65+";

    /// A line without clients is suppressed with another only where no clients are left for it.
    private static final double NO_CLIENTS = 1e9;

    /// A cohort's figures.
    ///
    /// @param line that pays for it
    /// @param people behind each of its figures, as those of several years, in the same order for
    ///   all; 0 where there is none
    public record Part(Cohort cohort, String line, List<Double> people) {

        public Part {
            people = List.copyOf(people);
        }

        private boolean isEmpty() {
            return people.stream().allMatch(p -> p == 0);
        }
    }

    public Suppression {
        cohorts = Set.copyOf(cohorts);
        services = Set.copyOf(services);
        lines = Set.copyOf(lines);
        ages = Set.copyOf(ages);
    }

    /// What is suppressed of a plan, whose papers tell services, ages and lines.
    ///
    /// @param lines every budget line
    public static Suppression ofPlan(List<Part> parts, List<String> lines) {
        return of(parts, lines, true);
    }

    /// What is suppressed of a month, whose papers tell lines.
    ///
    /// @param lines every budget line of the month
    public static Suppression ofMonth(List<Part> parts, List<String> lines) {
        return of(parts, lines, false);
    }

    /// The younger or the older of the ages that spending is compared by.
    public static String age(Cohort cohort) {
        return cohort.ageGroup().equals(WORKING_AGE) ? WORKING_AGE : OLDER;
    }

    /// Whether a figure to which just some cohorts add may be told: those of them that are
    /// suppressed would be known from it alone, or together if they are few.
    public boolean tells(List<Part> parts) {
        List<List<Double>> hidden =
                parts.stream().filter(p -> cohorts.contains(p.cohort())).map(Part::people).toList();
        return hidden.size() != 1 && !SafeCells.restsOnFew(hidden);
    }

    private static Suppression of(List<Part> parts, List<String> lines, boolean isPlan) {
        Map<String, BitSet> byLine = by(parts, Part::line);
        byLine.keySet().retainAll(lines);
        byLine.values().removeIf(cells -> cells.stream().allMatch(c -> parts.get(c).isEmpty()));
        List<String> others = lines.stream().filter(l -> !byLine.containsKey(l)).toList();
        List<List<Double>> people = new ArrayList<>(parts.stream().map(Part::people).toList());
        int figures = parts.isEmpty() ? 0 : people.getFirst().size();
        others.forEach(l -> people.add(Collections.nCopies(figures, NO_CLIENTS)));
        Map<String, BitSet> byService =
                isPlan ? by(parts, p -> p.cohort().serviceType()) : Map.of();
        Map<String, BitSet> byAge = isPlan ? by(parts, p -> age(p.cohort())) : Map.of();
        List<Sum> sums = new ArrayList<>();
        List.of(byService, byAge, byLine)
                .forEach(m -> m.values().forEach(cells -> sums.add(new Sum(cells, false))));
        sums.add(new Sum(first(parts.size()), false));
        sums.add(new Sum(first(people.size()), true));
        SafeCells safe = SafeCells.of(people, sums);
        Set<Cohort> cohorts = new HashSet<>();
        for (int c = 0; c < parts.size(); c++) {
            if (safe.hidesCell(c)) {
                cohorts.add(parts.get(c).cohort());
            }
        }
        int service = byService.size();
        int age = service + byAge.size();
        Set<String> hiddenLines = hidden(byLine, age, safe);
        for (int l = 0; l < others.size(); l++) {
            if (safe.hidesCell(parts.size() + l)) {
                hiddenLines.add(others.get(l));
            }
        }
        return new Suppression(
                cohorts,
                hidden(byService, 0, safe),
                hiddenLines,
                hidden(byAge, service, safe),
                safe.hidesSum(sums.size() - 2));
    }

    private static Map<String, BitSet> by(List<Part> parts, Function<Part, String> name) {
        Map<String, BitSet> by = new LinkedHashMap<>();
        for (int c = 0; c < parts.size(); c++) {
            by.computeIfAbsent(name.apply(parts.get(c)), n -> new BitSet()).set(c);
        }
        return by;
    }

    private static BitSet first(int count) {
        BitSet cells = new BitSet();
        cells.set(0, count);
        return cells;
    }

    private static Set<String> hidden(Map<String, BitSet> sums, int from, SafeCells safe) {
        Set<String> hidden = new HashSet<>();
        int s = from;
        for (String name : sums.keySet()) {
            if (safe.hidesSum(s++)) {
                hidden.add(name);
            }
        }
        return hidden;
    }
}
