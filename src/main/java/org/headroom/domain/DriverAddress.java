package org.headroom.domain;

import org.headroom.kernel.FinancialYear;

import java.util.Optional;

/// Which value of a driver is meant: written `driver|key@year`, as `demography|85+@2025/26` or
/// `nlw@2026/27`.
///
/// @param key what it applies to, `*` for everything else; empty for a driver without a key
/// @param year empty means every year without a row of its own
public record DriverAddress(Driver driver, String key, Optional<FinancialYear> year) {

    public static DriverAddress of(Driver driver, String key, FinancialYear year) {
        return new DriverAddress(driver, key, Optional.of(year));
    }

    /// As `National Living Wage 2026/27` or `Demography 85+, every year`.
    public String words() {
        String to =
                switch (key) {
                    case "" -> "";
                    case "*" -> " (all others)";
                    default -> " " + key;
                };
        return driver.label()
                + to
                + year.map(FinancialYear::toString).map(y -> " " + y).orElse(", every year");
    }

    @Override
    public String toString() {
        return driver.code() + (key.isEmpty() ? "" : "|" + key) + year.map(y -> "@" + y).orElse("");
    }
}
