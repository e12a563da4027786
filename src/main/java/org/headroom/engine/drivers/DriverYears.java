package org.headroom.engine.drivers;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// The values of one driver and key: one for every year without its own, and those of single years.
/// A look-up is an array read, since a plan asks for thousands.
final class DriverYears {

    /// Number of the value for every year without one of its own.
    static final int ANY_YEAR = 0;

    static final DriverYears NONE = new DriverYears(Double.NaN, 0, new double[0]);

    private final double anyYear;
    private final int first;
    private final double[] byYear;

    /// @param anyYear NaN where there is none
    /// @param byYear from `first` on; NaN where a year has no value
    private DriverYears(double anyYear, int first, double[] byYear) {
        this.anyYear = anyYear;
        this.first = first;
        this.byYear = byYear;
    }

    /// These values with another for a year, or for every year.
    DriverYears with(int year, double value) {
        if (year == ANY_YEAR) {
            return new DriverYears(value, first, byYear);
        }
        if (year >= first && year < first + byYear.length) {
            double[] values = byYear.clone();
            values[year - first] = value;
            return new DriverYears(anyYear, first, values);
        }
        int from = byYear.length == 0 ? year : Math.min(first, year);
        int to = byYear.length == 0 ? year : Math.max(first + byYear.length - 1, year);
        double[] values = new double[to - from + 1];
        Arrays.fill(values, Double.NaN);
        System.arraycopy(byYear, 0, values, byYear.length == 0 ? 0 : first - from, byYear.length);
        values[year - from] = value;
        return new DriverYears(anyYear, from, values);
    }

    /// These values with others for some years, in one step where all of them are years that have a
    /// place: a simulation asks for that in every draw.
    DriverYears with(int[] years, double[] values) {
        double[] drawn = byYear.clone();
        double drawnAnyYear = anyYear;
        for (int i = 0; i < years.length; i++) {
            int at = years[i] - first;
            if (years[i] == ANY_YEAR) {
                drawnAnyYear = values[i];
            } else if (at >= 0 && at < drawn.length) {
                drawn[at] = values[i];
            } else {
                return with(years[i], values[i]).with(years, values);
            }
        }
        return new DriverYears(drawnAnyYear, first, drawn);
    }

    /// The value of a year: its own, else that of every year; NaN where there is neither.
    double at(int year) {
        double own = own(year);
        return Double.isNaN(own) ? anyYear : own;
    }

    /// The value of a year's own row, or of every year's; NaN where there is none.
    double own(int year) {
        if (year == ANY_YEAR) {
            return anyYear;
        }
        int at = year - first;
        return at >= 0 && at < byYear.length ? byYear[at] : Double.NaN;
    }

    /// The years that have a value of their own, every year's first.
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        if (!Double.isNaN(anyYear)) {
            years.add(ANY_YEAR);
        }
        for (int i = 0; i < byYear.length; i++) {
            if (!Double.isNaN(byYear[i])) {
                years.add(first + i);
            }
        }
        return years;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DriverYears that
                && years().equals(that.years())
                && years().stream().allMatch(y -> own(y) == that.own(y));
    }

    @Override
    public int hashCode() {
        return years().hashCode();
    }
}
