package org.headroom.analysis;

import org.headroom.domain.CarePackage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is worth a look in single packages, beyond what the rules of the method report.
public final class PackageFindings {

    private final ClientBase base;
    private final Set<String> resetTypes = new HashSet<>();

    private PackageFindings(ClientBase base, List<CohortEstimate> estimates) {
        this.base = base;
        estimates.stream()
                .filter(CohortEstimate::isReset)
                .forEach(e -> resetTypes.add(e.cohort().serviceType()));
    }

    /// Findings in words by package id.
    public static Map<String, List<String>> of(ClientBase base, List<CohortEstimate> estimates) {
        return new PackageFindings(base, estimates).all();
    }

    private Map<String, List<String>> all() {
        Map<String, List<String>> findings = new HashMap<>();
        Map<Same, String> first = new HashMap<>();
        for (CarePackage care : base.counted()) {
            List<String> words = new ArrayList<>();
            if (care.start().equals(base.yearStart())
                    && resetTypes.contains(care.cohort().serviceType())) {
                words.add("Start reset at 1 April");
            }
            double income = care.weeklyClient().orElse(0) + care.weeklyHealth().orElse(0);
            if (income > Math.max(0, care.weeklyGross())) {
                words.add("Income above cost");
            }
            String earlier = first.putIfAbsent(Same.of(care), care.packageId());
            if (earlier != null) {
                words.add("Same as " + earlier);
            }
            if (!words.isEmpty()) {
                findings.put(care.packageId(), List.copyOf(words));
            }
        }
        return findings;
    }

    /// What makes two packages look like one entered twice.
    private record Same(
            String person,
            String serviceType,
            LocalDate start,
            Optional<LocalDate> end,
            double gross) {
        static Same of(CarePackage care) {
            return new Same(
                    care.personId(),
                    care.cohort().serviceType(),
                    care.start(),
                    care.end(),
                    care.weeklyGross());
        }
    }
}
