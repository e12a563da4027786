package org.headroom.engine.activity;

import org.headroom.domain.Measure;

import java.time.YearMonth;
import java.util.List;

/// The weeks of a year for which a measure pays, for each client that it moves a month (method
/// section 4): a month carries those moved before it and half of its own.
///
/// @param ofYear of moves made in the year
/// @param ofYearLate those at the year's new price
/// @param earlier of moves made before the year
/// @param earlierLate those at the year's new price
/// @param monthsBefore months after the data cut and before the year in which clients moved
public record MovedWeeks(
        double ofYear, double ofYearLate, double earlier, double earlierLate, int monthsBefore) {

    /// @param weeks weeks of each month of the year
    /// @param late weeks of each month at the new price
    static MovedWeeks of(Measure measure, PlanAxis axis, int y, double[] weeks, double[] late) {
        int before = monthsBefore(measure, axis, y);
        List<YearMonth> months = axis.months(y);
        double moved = 0;
        double ofYear = 0;
        double ofYearLate = 0;
        double all = 0;
        double allLate = 0;
        for (int i = 0; i < weeks.length; i++) {
            double now = isActive(measure, months.get(i)) ? 1 : 0;
            ofYear += (moved + now / 2) * weeks[i];
            ofYearLate += (moved + now / 2) * late[i];
            all += weeks[i];
            allLate += late[i];
            moved += now;
        }
        return new MovedWeeks(ofYear, ofYearLate, before * all, before * allLate, before);
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
