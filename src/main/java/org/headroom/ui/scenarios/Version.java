package org.headroom.ui.scenarios;

import org.headroom.engine.result.Projection;
import org.headroom.session.ApprovedVersion;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An approved version as a layer that cannot change: its published result as it was frozen.
///
/// @param note when it was approved and by which version of the program it was worked out
record Version(String name, String note, Projection projection) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    static Version of(ApprovedVersion version, ApprovedResults reading) {
        String day = DAY.format(version.when().atZone(ZoneId.systemDefault()));
        return new Version(
                version.name(),
                "Approved " + day + ", engine " + version.engine(),
                reading.of(version));
    }
}
