package org.headroom.engine.activity;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day from which each year's uplift of a service type is paid: the first of its uplift month,
/// or the effective date of a policy (method sections 3 and 3b).
///
/// @param from first day at the new price, by service type and year 0 to N; in year 0 prices do not
///   change
/// @param weeks weeks of each month of a year, by year and month
/// @param weeksAtNewPrice weeks of each month at the new price, by service type, year and month
record PriceCalendar(LocalDate[][] from, double[][] weeks, double[][][] weeksAtNewPrice) {

    static PriceCalendar of(PlanAxis axis, List<ServiceType> types, List<FeePolicy> policies) {
        int years = axis.planYears() + 1;
        LocalDate[][] from = new LocalDate[types.size()][years];
        double[][] weeks = new double[years][];
        double[][][] late = new double[types.size()][years][];
        for (int y = 0; y < years; y++) {
            weeks[y] = axis.weeksFrom(y, axis.start(y));
            for (int t = 0; t < types.size(); t++) {
                from[t][y] =
                        y == 0
                                ? axis.end(0).plusDays(1)
                                : upliftDay(types.get(t), policies, axis.year(y));
                late[t][y] = axis.weeksFrom(y, from[t][y]);
            }
        }
        return new PriceCalendar(from, weeks, late);
    }

    private static LocalDate upliftDay(
            ServiceType type, List<FeePolicy> policies, FinancialYear year) {
        Optional<LocalDate> effective =
                policies.stream()
                        .filter(p -> p.serviceType().equals(type.name()) && p.year().equals(year))
                        .findFirst()
                        .flatMap(FeePolicy::effectiveDate);
        int month = type.upliftMonth().orElse(4);
        return effective.orElse(LocalDate.of(year.startYear() + (month < 4 ? 1 : 0), month, 1));
    }

    boolean hasSameDaysAs(PriceCalendar other) {
        return java.util.Arrays.deepEquals(from, other.from);
    }
}
