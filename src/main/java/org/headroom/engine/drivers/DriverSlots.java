package org.headroom.engine.drivers;

import org.headroom.domain.Driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a table keeps the values of each driver and key. Tables that differ in values alone share
/// it, so that what is found once need not be looked up again in thousands of runs.
final class DriverSlots {

    /// What is answered for a key that has no slot.
    static final int NONE = -1;

    private final List<Map<String, Integer>> ofDriver = new ArrayList<>();

    DriverSlots() {
        for (int d = 0; d < Driver.values().length; d++) {
            ofDriver.add(new HashMap<>());
        }
    }

    /// The slot of a driver and key.
    int find(Driver driver, String key) {
        Integer slot = ofDriver.get(driver.ordinal()).get(key);
        return slot == null ? NONE : slot;
    }

    /// The slot of a driver and key, a new one if there is none yet.
    int slot(Driver driver, String key) {
        Map<String, Integer> keys = ofDriver.get(driver.ordinal());
        return keys.computeIfAbsent(key, k -> keys.size());
    }

    /// The slots of a driver by key.
    Map<String, Integer> of(Driver driver) {
        return ofDriver.get(driver.ordinal());
    }

    DriverSlots copy() {
        DriverSlots copy = new DriverSlots();
        for (int d = 0; d < ofDriver.size(); d++) {
            copy.ofDriver.get(d).putAll(ofDriver.get(d));
        }
        return copy;
    }
}
