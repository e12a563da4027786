package org.headroom.ui.clients;

import org.headroom.analysis.CohortEstimate;
import org.headroom.domain.Cohort;
import org.headroom.kernel.CodeWords;

import java.util.Locale;

/// Estimates of turnover in words.
final class EstimateWords {

    static final String RESET = "Start reset?";

    private EstimateWords() {}

    /// What to mind before an estimate is adopted; empty where there is nothing.
    static String note(CohortEstimate estimate) {
        if (estimate.isReset()) {
            return RESET
                    + " "
                    + estimate.startersOnApril()
                    + " of "
                    + estimate.starters()
                    + " on 1 April";
        }
        if (estimate.hasFewLeavers() && estimate.hasFewEntries()) {
            return "Few cases";
        }
        return estimate.hasFewLeavers()
                ? "Few leavers"
                : estimate.hasFewEntries() ? "Few starters" : "";
    }

    /// A cohort as people say it: `homecare, 65–74, physical`.
    static String name(Cohort cohort) {
        return CodeWords.of(cohort.serviceType())
                + ", "
                + CodeWords.of(cohort.ageGroup())
                + ", "
                + CodeWords.of(cohort.supportReason()).toLowerCase(Locale.UK);
    }
}
