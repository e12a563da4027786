package org.headroom.engine.trace;

import org.headroom.domain.Cohort;
import org.headroom.domain.Measure;
import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which measures and transitions join which clients: named by their position, from 1.
final class Measures {

    private Measures() {}

    /// Positions of the measures of a service type.
    static List<Integer> of(Setting setting, String type) {
        return positions(setting, c -> c.serviceType().equals(type));
    }

    /// Positions of the measures of a cohort.
    static List<Integer> ofCohort(Setting setting, String key) {
        return positions(setting, c -> c.key().equals(key));
    }

    private static List<Integer> positions(Setting setting, Predicate<Cohort> wanted) {
        List<Measure> all = setting.model().measures();
        return IntStream.range(0, all.size())
                .filter(i -> wanted.test(all.get(i).cohort()))
                .mapToObj(i -> i + 1)
                .toList();
    }

    static Figure figure(int position, String aspect, FinancialYear year) {
        return Figure.of(Kind.MEASURE, Integer.toString(position), aspect, year);
    }
}
