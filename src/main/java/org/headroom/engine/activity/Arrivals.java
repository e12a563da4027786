package org.headroom.engine.activity;

import org.headroom.domain.Measure;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// What moves into a cohort beside its stock in one year: transitions from children's services, or
/// clients moved by measures (method section 4). Those that begin in the year are told apart from
/// earlier ones, as the bridge asks.
final class Arrivals {

    /// Gross cost of what begins in the year.
    final Volume beginning = new Volume();

    /// Gross cost of what began before.
    final Volume earlier = new Volume();

    /// NHS payments at base prices.
    final Volume health = new Volume();

    /// Contributions before uprating, £.
    double client;

    double clientWeeks;

    /// Weekly gross cost at the start of the year of those moved by measures, £.
    double openingWeekly;

    /// A case of the pipeline, as far as one scenario and year sees it.
    void addCase(
            TransitionCase each,
            DriverTable drivers,
            LocalDate moved,
            PlanAxis axis,
            int y,
            LocalDate upliftFrom) {
        double all = PipelineCase.weeks(each, moved, axis, y, axis.start(y));
        if (all == 0) {
            return;
        }
        double late = PipelineCase.weeks(each, moved, axis, y, upliftFrom);
        FinancialYear begins = FinancialYear.of(moved);
        double weight = PipelineCase.weight(each, moved, drivers);
        double weekly = weight * each.weeklyGross();
        (begins.equals(axis.year(y)) ? beginning : earlier).add(weekly * all, weekly * late);
        double weeklyHealth = weight * each.weeklyHealth().orElse(0);
        health.add(weeklyHealth * all, weeklyHealth * late);
        client += weight * each.weeklyClient().orElse(0) * all;
        clientWeeks += weight * all;
    }

    /// Clients moved by a measure: the month carries those moved before it and half of its own.
    void addMeasure(
            Measure measure,
            CohortActivity cohort,
            PlanAxis axis,
            int y,
            double[] weeks,
            double[] lateWeeks) {
        double weekly = measure.weeklyGross().orElse(cohort.openingAverage());
        double before = measure.clientsPerMonth() * monthsBefore(measure, axis, y);
        double moved = 0;
        List<YearMonth> months = axis.months(y);
        for (int i = 0; i < weeks.length; i++) {
            double now = isActive(measure, months.get(i)) ? measure.clientsPerMonth() : 0;
            double carried = moved + now / 2;
            beginning.add(carried * weekly * weeks[i], carried * weekly * lateWeeks[i]);
            earlier.add(before * weekly * weeks[i], before * weekly * lateWeeks[i]);
            double clients = before + carried;
            double weeklyHealth = clients * weekly * cohort.healthShare();
            health.add(weeklyHealth * weeks[i], weeklyHealth * lateWeeks[i]);
            client += clients * cohort.contributionPerClient() * weeks[i];
            clientWeeks += clients * weeks[i];
            moved += now;
        }
        openingWeekly += before * weekly;
    }

    private static int monthsBefore(Measure measure, PlanAxis axis, int y) {
        int count = 0;
        for (int earlier = 0; earlier < y; earlier++) {
            for (YearMonth month : axis.months(earlier)) {
                count += isActive(measure, month) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isActive(Measure measure, YearMonth month) {
        return !month.isBefore(measure.firstMonth()) && !month.isAfter(measure.lastMonth());
    }
}
