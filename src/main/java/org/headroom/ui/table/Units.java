package org.headroom.ui.table;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.DriverUnit;
import org.headroom.domain.ScenarioOverride;

/// Drivers and their units as tables word them.
public final class Units {

    private Units() {}

    /// The name of the driver that the text form calls `code`.
    public static String label(String code) {
        return Driver.of(code).map(Driver::label).orElse(code);
    }

    /// The name with its unit: `National Living Wage, £/hour`.
    public static String labelWithUnit(String code) {
        return Driver.of(code).map(d -> d.label() + ", " + of(d)).orElse(code);
    }

    public static String of(Driver driver) {
        return switch (driver.unit()) {
            case POUNDS_PER_HOUR -> "£/hour";
            case POUNDS_PER_YEAR -> "£/year";
            case POUNDS -> "£";
            case FRACTION -> "%";
            case MONTHS -> "months";
        };
    }

    public static boolean isShare(DriverRow row) {
        return row.address().driver().unit() == DriverUnit.FRACTION;
    }

    public static boolean isShare(ScenarioOverride row) {
        return row.address().driver().unit() == DriverUnit.FRACTION;
    }
}
