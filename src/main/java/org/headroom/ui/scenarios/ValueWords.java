package org.headroom.ui.scenarios;

import org.headroom.chart.ScenarioSteps;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverUnit;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.DriverScale;

/// Drivers and their values as the page words them.
final class ValueWords {

    /// A digit more than a driver is usually written with, for an answer worked out.
    private static final int MORE = 1;

    private ValueWords() {}

    /// As `£12.86`, `6.7%` or `3 months`.
    static String of(Driver driver, double value) {
        return with(driver, DriverScale.of(driver.unit()).text(value));
    }

    /// As [#of], with a digit more: a value that was worked out and not typed.
    static String precise(Driver driver, double value) {
        DriverScale usual = DriverScale.of(driver.unit());
        boolean isWhole = value == Math.rint(value) && driver.unit() == DriverUnit.MONTHS;
        int decimals = usual.decimals() + (isWhole ? 0 : MORE);
        return with(driver, new DriverScale(usual.unit(), decimals, usual.step()).text(value));
    }

    private static String with(Driver driver, String text) {
        return switch (driver.unit()) {
            case POUNDS_PER_HOUR, POUNDS_PER_YEAR, POUNDS -> "£" + text;
            case FRACTION -> text + "%";
            case MONTHS -> text + (text.equals("1") ? " month" : " months");
        };
    }

    /// As `National Living Wage 2026/27` or `Transitions delay, all years`.
    static String of(DriverAddress address) {
        return ScenarioSteps.name(new DriverKey(address.driver(), address.key()))
                + address.year()
                        .map(FinancialYear::toString)
                        .map(y -> " " + y)
                        .orElse(", all years");
    }
}
