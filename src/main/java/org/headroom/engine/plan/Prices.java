package org.headroom.engine.plan;

import org.headroom.domain.ModelInfo;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.uplift.FeeUplift;
import org.headroom.engine.uplift.Rates;

import java.util.List;
import java.util.OptionalDouble;

/// Fee uplifts and price indices by service type and year, 0 being the base year (method sections 3
/// and 3b).
///
/// @param uplift price change of the year; none in year 0
/// @param index `U(y)`, 1 in year 0
record Prices(FeeUplift[][] uplift, double[][] index) {

    /// The prices under some drivers; an award worked out on packages wins over them.
    static Prices of(PreparedModel prepared, DriverTable drivers) {
        ModelInfo info = prepared.model().info();
        List<ServiceType> types = prepared.model().serviceTypes();
        int years = info.planYears() + 1;
        FeeUplift[][] uplift = new FeeUplift[types.size()][years];
        double[][] index = new double[types.size()][years];
        Rates rates = new Rates(drivers, info.baseYear(), info.planYears());
        for (int t = 0; t < types.size(); t++) {
            uplift[t][0] = FeeUplift.NONE;
            index[t][0] = 1;
            for (int y = 1; y < years; y++) {
                OptionalDouble award = prepared.feePolicies().award(t, y, index[t][y - 1]);
                uplift[t][y] = FeeUplift.of(types.get(t), rates, y, award);
                index[t][y] = index[t][y - 1] * (1 + uplift[t][y].award());
            }
        }
        return new Prices(uplift, index);
    }
}
