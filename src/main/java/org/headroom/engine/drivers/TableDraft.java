package org.headroom.engine.drivers;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.kernel.FinancialYear;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// A table of drivers while it is put together from another: it takes over what is not changed, and
/// the other's slots as long as no new key comes.
final class TableDraft {

    private final DriverSlots before;
    private final @Nullable DriverYears[][] rows;
    private final boolean[] isOwn;
    private DriverSlots slots;

    /// @param slots of the table that it starts from
    /// @param rows of that table, by driver and slot; not changed
    TableDraft(DriverSlots slots, @Nullable DriverYears[][] rows) {
        before = slots;
        this.slots = slots;
        this.rows = rows.clone();
        isOwn = new boolean[rows.length];
    }

    /// Gives an address a value.
    void put(DriverAddress address, double value) {
        int year = address.year().map(FinancialYear::startYear).orElse(DriverYears.ANY_YEAR);
        int slot = slot(address.driver(), address.key());
        DriverYears now = rows[address.driver().ordinal()][slot];
        own(address.driver())[slot] = (now == null ? DriverYears.NONE : now).with(year, value);
    }

    /// Gives a driver and key the values of a draw.
    void put(DriverDraw draw) {
        Driver driver = draw.of().driver();
        int slot = slot(driver, draw.of().key());
        DriverYears now = rows[driver.ordinal()][slot];
        own(driver)[slot] = draw.over(now == null ? DriverYears.NONE : now);
    }

    /// Gives a driver and key all values of another table, or none.
    void put(DriverKey of, @Nullable DriverYears years) {
        if (years != null || slots.find(of.driver(), of.key()) != DriverSlots.NONE) {
            int slot = slot(of.driver(), of.key());
            own(of.driver())[slot] = years;
        }
    }

    private int slot(Driver driver, String key) {
        int found = slots.find(driver, key);
        if (found != DriverSlots.NONE) {
            return found;
        }
        if (slots == before) {
            slots = before.copy();
        }
        int slot = slots.slot(driver, key);
        int length = rows[driver.ordinal()].length;
        if (slot >= length) {
            rows[driver.ordinal()] =
                    Arrays.copyOf(rows[driver.ordinal()], Math.max(slot + 1, 2 * length));
            isOwn[driver.ordinal()] = true;
        }
        return slot;
    }

    private @Nullable DriverYears[] own(Driver driver) {
        int d = driver.ordinal();
        if (!isOwn[d]) {
            rows[d] = rows[d].clone();
            isOwn[d] = true;
        }
        return rows[d];
    }

    DriverTable table() {
        return new DriverTable(slots, rows);
    }
}
