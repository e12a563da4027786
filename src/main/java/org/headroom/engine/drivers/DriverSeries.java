package org.headroom.engine.drivers;

import org.headroom.kernel.FinancialYear;

import java.util.OptionalDouble;

/// One driver as one cohort, service type or line sees it in every year: its rows from the most
/// specific key to everything, looked up once.
public final class DriverSeries {

    private final DriverYears[] rows;
    private final double usual;

    DriverSeries(DriverYears[] rows, OptionalDouble usual) {
        this.rows = rows;
        this.usual = usual.orElse(0);
    }

    /// The value of a year, if any row gives one.
    public OptionalDouble find(FinancialYear year) {
        double found = at(year.startYear());
        return Double.isNaN(found) ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /// The value of a year, else the default.
    public double value(FinancialYear year) {
        double found = at(year.startYear());
        return Double.isNaN(found) ? usual : found;
    }

    /// The value of the financial year that begins in a calendar year; NaN where no row gives one.
    /// For look-ups that a run makes by the thousand.
    public double at(int startYear) {
        for (DriverYears each : rows) {
            double value = each.at(startYear);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }
}
