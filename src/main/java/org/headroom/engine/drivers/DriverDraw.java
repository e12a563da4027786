package org.headroom.engine.drivers;

/// The values of one driver and key in some of its years, as one draw of a simulation gives them.
///
/// @param startYears the calendar years in which the financial years begin; 0 is every year without
///   a value of its own
/// @param values one for each of them
public record DriverDraw(DriverKey of, int[] startYears, double[] values) {

    DriverYears over(DriverYears years) {
        return years.with(startYears, values);
    }
}
