package org.headroom.engine.activity;

import org.headroom.domain.Driver;
import org.headroom.engine.drivers.CohortKeys;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.drivers.RowsOfKey;

/// Where the drivers of a cohort's growth stand in a table; the same for most cohorts of a model.
record GrowthRows(
        RowsOfKey demography, RowsOfKey demand, RowsOfKey complexity, RowsOfKey benefitUprating) {

    static GrowthRows of(DriverTable drivers, CohortKeys keys) {
        return new GrowthRows(
                drivers.rowsOf(Driver.DEMOGRAPHY, keys),
                drivers.rowsOf(Driver.DEMAND, keys),
                drivers.rowsOf(Driver.COMPLEXITY, keys),
                drivers.rowsOf(Driver.BENEFIT_UPRATING, keys));
    }
}
