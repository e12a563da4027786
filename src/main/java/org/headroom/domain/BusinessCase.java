package org.headroom.domain;

import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// The reasons of a growth bid: what drives the cost, how the amount was worked out, how far it may
/// be out and who signed it off.
///
/// @param bid name of the bid in `bids.csv`
/// @param driver what drives the cost
/// @param evidence what shows it, and its source
/// @param activity the clients, hours or posts that are asked for
/// @param unitCost £ per unit of that activity
/// @param method how the amount follows from activity and unit cost
/// @param alternatives what else was considered, and why not
/// @param low £, the least it may cost
/// @param central £, what is expected
/// @param high £, the most it may cost
/// @param risk what happens if the bid is not agreed, or costs more
/// @param signedOffBy who agreed the case; empty until then
public record BusinessCase(
        String bid,
        String driver,
        String evidence,
        String activity,
        OptionalDouble unitCost,
        String method,
        String alternatives,
        Optional<Money> low,
        Optional<Money> central,
        Optional<Money> high,
        String risk,
        String signedOffBy,
        Optional<LocalDate> signedOffOn) {

    /// A case in which nothing is said yet.
    public static BusinessCase blank(String bid) {
        return new BusinessCase(
                bid,
                "",
                "",
                "",
                OptionalDouble.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }
}
