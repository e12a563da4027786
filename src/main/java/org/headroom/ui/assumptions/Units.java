package org.headroom.ui.assumptions;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.DriverUnit;
import org.headroom.domain.ScenarioOverride;

/// Drivers and their units in the words of the register.
final class Units {

    private Units() {}

    /// The name of the driver that the text form calls `code`.
    static String label(String code) {
        return Driver.of(code).map(Driver::label).orElse(code);
    }

    static String of(Driver driver) {
        return switch (driver.unit()) {
            case POUNDS_PER_HOUR -> "£/hour";
            case POUNDS_PER_YEAR -> "£/year";
            case POUNDS -> "£";
            case FRACTION -> "%";
            case MONTHS -> "months";
        };
    }

    static boolean isShare(DriverRow row) {
        return row.address().driver().unit() == DriverUnit.FRACTION;
    }

    static boolean isShare(ScenarioOverride row) {
        return row.address().driver().unit() == DriverUnit.FRACTION;
    }
}
