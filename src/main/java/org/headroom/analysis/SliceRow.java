package org.headroom.analysis;

import java.util.List;

/// A group of clients at the data cut.
///
/// @param group code of the group, as the model writes it
/// @param clients persons with an open package in the group, each once, and clients of averages
/// @param packages open packages
/// @param starters clients who came since 1 April of the base year
/// @param leavers clients who went since
/// @param weeklyGross gross cost of the open packages, £ a week
/// @param weeklyNet the same less contributions and health income, £ a week
/// @param share of the gross cost of all clients, a fraction; 0 where there is none
/// @param clientShare share of all clients, a fraction
/// @param children the group parted by [Slice#within]
public record SliceRow(
        String group,
        double clients,
        int packages,
        int starters,
        int leavers,
        double weeklyGross,
        double weeklyNet,
        double share,
        double clientShare,
        List<SliceRow> children) {

    public SliceRow {
        children = List.copyOf(children);
    }

    /// Gross cost of a client, £ a week; 0 where there are none.
    public double average() {
        return clients == 0 ? 0 : weeklyGross / clients;
    }

    public int net() {
        return starters - leavers;
    }
}
