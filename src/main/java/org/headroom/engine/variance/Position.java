package org.headroom.engine.variance;

import org.headroom.domain.Cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The purchased care of a budget, a forecast, a month or a scenario's year: how much of it and at
/// what price, by cohort (method section 9).
///
/// @param cohorts in order of display
public record Position(Map<Cohort, Care> cohorts) {

    /// Care of one cohort.
    ///
    /// @param clientWeeks `V_i`
    /// @param weeklyCost `P_i`, average gross cost of a client-week, £
    public record Care(double clientWeeks, double weeklyCost) {

        static final Care NONE = new Care(0, 0);

        /// Care of a known total cost.
        ///
        /// @param gross £; no price can be read from it where there are no client-weeks
        public static Care costing(double clientWeeks, double gross) {
            return new Care(clientWeeks, clientWeeks == 0 ? 0 : gross / clientWeeks);
        }
    }

    public Position {
        cohorts = Collections.unmodifiableMap(new LinkedHashMap<>(cohorts));
    }

    /// The care of a cohort; none where it is absent.
    public Care care(Cohort cohort) {
        return cohorts.getOrDefault(cohort, Care.NONE);
    }

    /// `V`: client-weeks of all cohorts.
    public double clientWeeks() {
        return cohorts.values().stream().mapToDouble(Care::clientWeeks).sum();
    }

    /// Gross cost of all cohorts, £.
    public double gross() {
        return cohorts.values().stream().mapToDouble(c -> c.clientWeeks() * c.weeklyCost()).sum();
    }
}
