package org.headroom.ui.imports;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.explain.DriverWords;
import org.headroom.kernel.CodeWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One base value of a driver as it is and as an import of rates leaves it, in words.
///
/// @param name of the driver, what it applies to and its year
/// @param now value, range and status; `none` where there is no value yet
/// @param after the same with the import; where only the source differs, that
/// @param source where the new value comes from, and where the old one came from if that differs
/// @param isMoved whether the value itself changes, and not only its range or evidence
public record RateChange(String name, String now, String after, String source, boolean isMoved) {

    private static final String NONE = "none";

    /// What differs: values that move first, in the order of the changed model.
    static List<RateChange> between(Model now, Model after) {
        Map<DriverAddress, DriverRow> before = new LinkedHashMap<>();
        now.drivers().forEach(row -> before.put(row.address(), row));
        List<RateChange> changes = new ArrayList<>();
        for (DriverRow row : after.drivers()) {
            Optional<DriverRow> was = Optional.ofNullable(before.remove(row.address()));
            if (!was.equals(Optional.of(row))) {
                changes.add(of(row.address(), was, Optional.of(row)));
            }
        }
        before.forEach(
                (address, row) -> changes.add(of(address, Optional.of(row), Optional.empty())));
        changes.sort(Comparator.comparing(c -> !c.isMoved()));
        return changes;
    }

    private static RateChange of(
            DriverAddress address, Optional<DriverRow> was, Optional<DriverRow> is) {
        String now = was.map(RateChange::value).orElse(NONE);
        String after = is.map(RateChange::value).orElse(NONE);
        String from = was.map(DriverRow::source).orElse("");
        String to = is.map(DriverRow::source).orElse("");
        return new RateChange(
                name(address),
                now,
                after.equals(now) ? "as now, from " + to : after,
                from.isEmpty() || from.equals(to) ? to : to + " (was " + from + ")",
                !was.map(DriverRow::value).equals(is.map(DriverRow::value)));
    }

    private static String name(DriverAddress address) {
        String key = address.key().isEmpty() ? "" : ", " + CodeWords.ofKey(address.key());
        return address.driver().label()
                + key
                + address.year().map(y -> ", " + y).orElse(", every year");
    }

    private static String value(DriverRow row) {
        String range =
                row.hasRange()
                        ? " ("
                                + words(row, row.low().getAsDouble())
                                + " to "
                                + words(row, row.high().getAsDouble())
                                + ")"
                        : "";
        return words(row, row.value()) + range + ", " + row.status().name().toLowerCase(Locale.UK);
    }

    private static String words(DriverRow row, double value) {
        return DriverWords.of(row.address().driver(), value);
    }
}
