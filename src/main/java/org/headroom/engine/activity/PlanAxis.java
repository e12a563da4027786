package org.headroom.engine.activity;

import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The time that a plan covers, from the day after the data cut: year 0 is the rest of the base
/// year, years 1 to N are the plan years.
public final class PlanAxis {

    private static final double DAYS_A_WEEK = 7;

    private final FinancialYear base;
    private final LocalDate firstDay;
    private final List<List<YearMonth>> months = new ArrayList<>();

    public PlanAxis(ModelInfo info) {
        base = info.baseYear();
        firstDay = info.dataCut().plusDays(1);
        for (int y = 0; y <= info.planYears(); y++) {
            List<YearMonth> ofYear = new ArrayList<>();
            YearMonth month = YearMonth.from(base.plus(y).start());
            for (int i = 0; i < 12; i++, month = month.plusMonths(1)) {
                if (!month.atDay(1).isBefore(firstDay)) {
                    ofYear.add(month);
                }
            }
            months.add(List.copyOf(ofYear));
        }
    }

    /// The day after the data cut.
    public LocalDate firstDay() {
        return firstDay;
    }

    /// The last plan year's number.
    public int planYears() {
        return months.size() - 1;
    }

    public FinancialYear year(int y) {
        return base.plus(y);
    }

    /// The months of year `y` after the data cut.
    List<YearMonth> months(int y) {
        return months.get(y);
    }

    /// First day of year `y` after the data cut.
    LocalDate start(int y) {
        LocalDate start = base.plus(y).start();
        return start.isBefore(firstDay) ? firstDay : start;
    }

    LocalDate end(int y) {
        return base.plus(y).end();
    }

    /// Weeks of each month of year `y` from a day on.
    double[] weeksFrom(int y, LocalDate from) {
        List<YearMonth> ofYear = months.get(y);
        double[] weeks = new double[ofYear.size()];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = weeks(ofYear.get(i).atDay(1), ofYear.get(i).atEndOfMonth(), from);
        }
        return weeks;
    }

    /// Weeks of the days `start` to `end`, both included, that are not before `from`.
    static double weeks(LocalDate start, LocalDate end, LocalDate from) {
        LocalDate first = start.isBefore(from) ? from : start;
        return Math.max(0, ChronoUnit.DAYS.between(first, end) + 1) / DAYS_A_WEEK;
    }
}
