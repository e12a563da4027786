package org.headroom.report.statutory;

import org.headroom.domain.Cohort;
import org.headroom.kernel.Money;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which services and which cohorts a paper for sharing suppresses, so that neither is known from
/// the other: all cohorts of a suppressed service, and within every other service at least two or
/// none.
///
/// @param total whether the sum of all is suppressed, because it would give away the only service
public record Suppression(Set<String> services, Set<Cohort> cohorts, boolean total) {

    /// What is suppressed of some cohorts; nothing in papers that are not for sharing.
    public static Suppression of(Disclosure disclosure, List<CohortYear> years) {
        Map<String, List<CohortYear>> byService = new LinkedHashMap<>();
        for (CohortYear year : years) {
            byService
                    .computeIfAbsent(year.cohort().serviceType(), s -> new ArrayList<>())
                    .add(year);
        }
        List<String> names = List.copyOf(byService.keySet());
        boolean[] hidden =
                disclosure.hidden(
                        byService.values().stream()
                                .mapToDouble(of -> people(CohortYear.sum(of)))
                                .toArray());
        Set<String> services = new HashSet<>();
        Set<Cohort> cohorts = new HashSet<>();
        for (int s = 0; s < names.size(); s++) {
            List<CohortYear> of = byService.getOrDefault(names.get(s), List.of());
            boolean[] within =
                    disclosure.hidden(of.stream().mapToDouble(Suppression::people).toArray());
            for (int c = 0; c < of.size(); c++) {
                if (hidden[s] || within[c]) {
                    cohorts.add(of.get(c).cohort());
                }
            }
            if (hidden[s]) {
                services.add(names.get(s));
            }
        }
        return new Suppression(services, cohorts, services.size() == 1);
    }

    /// People behind a cohort's money. Where nobody is left, the cost is of few who were there.
    private static double people(CohortYear year) {
        return year.clients() == 0 && !year.gross().equals(Money.ZERO) ? 1 : year.clients();
    }
}
