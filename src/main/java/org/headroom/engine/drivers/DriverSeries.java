package org.headroom.engine.drivers;

import org.headroom.kernel.FinancialYear;

import java.util.OptionalDouble;

/// One driver as one cohort, service type or line sees it in every year: its rows from the most
/// specific key to everything, looked up once.
public final class DriverSeries {

    private final DriverYears[] rows;
    private final OptionalDouble usual;

    DriverSeries(DriverYears[] rows, OptionalDouble usual) {
        this.rows = rows;
        this.usual = usual;
    }

    /// The value of a year, if any row gives one.
    public OptionalDouble find(FinancialYear year) {
        for (DriverYears each : rows) {
            double value = each.at(year.startYear());
            if (!Double.isNaN(value)) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }

    /// The value of a year, else the default.
    public double value(FinancialYear year) {
        return find(year).orElseGet(() -> usual.orElse(0));
    }
}
