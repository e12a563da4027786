package org.headroom.rules;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Whether a cohort has an opening average weekly cost at the data cut (`e0` of method section 4):
/// its weekly cost tells as much, for the divisor is never 0 where there is one.
final class OpeningAverages {

    private final Map<Cohort, Double> given = new HashMap<>();
    private final Map<Cohort, Double> openEnded = new HashMap<>();
    private final Map<Cohort, Double> dated = new HashMap<>();

    OpeningAverages(Model model) {
        LocalDate cut = model.info().dataCut();
        for (CohortSettings cohort : model.cohorts()) {
            if (cohort.isAverages()) {
                given.put(cohort.cohort(), cohort.weeklyGross().orElse(0));
            }
        }
        for (CarePackage care : model.packages()) {
            boolean hasStarted = !care.start().isAfter(cut);
            if (hasStarted && care.end().isEmpty()) {
                openEnded.merge(care.cohort(), care.weeklyGross(), Double::sum);
            } else if (hasStarted && care.end().filter(cut::isBefore).isPresent()) {
                dated.merge(care.cohort(), care.weeklyGross(), Double::sum);
            }
        }
    }

    /// 0 where the cohort has no average.
    double of(Cohort cohort) {
        Double average = given.get(cohort);
        return average != null
                ? average
                : openEnded.getOrDefault(cohort, dated.getOrDefault(cohort, 0.0));
    }
}
