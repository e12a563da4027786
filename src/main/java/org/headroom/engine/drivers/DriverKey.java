package org.headroom.engine.drivers;

import org.headroom.domain.Driver;

/// A driver for one key, all of its years together, as `nlw` or `demography|85+`.
///
/// @param key empty for a driver without a key
public record DriverKey(Driver driver, String key) {

    @Override
    public String toString() {
        return driver.code() + (key.isEmpty() ? "" : "|" + key);
    }
}
