package org.headroom.engine.activity;

import org.headroom.engine.drivers.DriverTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cohorts of a model put together by the rows of drivers that hold for them, so that a run
/// looks at a few groups instead of every cohort.
final class CohortGroups {

    private final DriverTable foundIn;
    private final int[] groupOf;
    private final List<GrowthRows> groups = new ArrayList<>();

    private CohortGroups(DriverTable foundIn, int[] groupOf) {
        this.foundIn = foundIn;
        this.groupOf = groupOf;
    }

    /// The groups under the keys of some drivers.
    static CohortGroups of(DriverTable drivers, List<CohortActivity> cohorts) {
        CohortGroups result = new CohortGroups(drivers, new int[cohorts.size()]);
        Map<GrowthRows, Integer> numbers = new HashMap<>();
        for (int c = 0; c < result.groupOf.length; c++) {
            GrowthRows rows = GrowthRows.of(drivers, cohorts.get(c).keys());
            Integer number = numbers.putIfAbsent(rows, numbers.size());
            if (number == null) {
                result.groups.add(rows);
            }
            result.groupOf[c] = number == null ? numbers.size() - 1 : number;
        }
        return result;
    }

    /// Whether they are the groups under these drivers too.
    boolean hold(DriverTable drivers) {
        return drivers.hasKeysOf(foundIn);
    }

    /// The group of a cohort, by their numbers.
    int of(int cohort) {
        return groupOf[cohort];
    }

    /// The growth of every group under drivers for which the groups hold.
    CohortGrowth[] growth(DriverTable drivers, PlanAxis axis) {
        MonthlyGrowth monthly = new MonthlyGrowth();
        CohortGrowth[] growth = new CohortGrowth[groups.size()];
        for (int g = 0; g < growth.length; g++) {
            growth[g] = CohortGrowth.of(drivers, groups.get(g), axis, monthly);
        }
        return growth;
    }
}
