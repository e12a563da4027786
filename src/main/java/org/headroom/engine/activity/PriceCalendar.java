package org.headroom.engine.activity;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The day from which each year's uplift of a service type is paid: the first of its uplift month,
/// or the effective date of a policy (method sections 3 and 3b).
///
/// @param from first day at the new price, by service type and year 0 to N; in year 0 prices do not
///   change
/// @param weeks weeks of each month of a year, by year and month
/// @param weeksAtNewPrice weeks of each month at the new price, by service type, year and month
/// @param allWeeks weeks of a year, by year
/// @param shareAtNewPrice share of a year's days at the new price, by service type and year
record PriceCalendar(
        LocalDate[][] from,
        double[][] weeks,
        double[][][] weeksAtNewPrice,
        double[] allWeeks,
        double[][] shareAtNewPrice) {

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
        return new PriceCalendar(from, weeks, late, sums(weeks), shares(late, weeks));
    }

    private static double[] sums(double[][] months) {
        return Arrays.stream(months).mapToDouble(PriceCalendar::sum).toArray();
    }

    /// In the order of months, which the last digit depends on.
    private static double sum(double[] months) {
        double sum = 0;
        for (double each : months) {
            sum += each;
        }
        return sum;
    }

    private static double[][] shares(double[][][] late, double[][] weeks) {
        double[][] shares = new double[late.length][weeks.length];
        for (int t = 0; t < late.length; t++) {
            for (int y = 0; y < weeks.length; y++) {
                shares[t][y] = sum(late[t][y]) / sum(weeks[y]);
            }
        }
        return shares;
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
        return Arrays.deepEquals(from, other.from);
    }
}
