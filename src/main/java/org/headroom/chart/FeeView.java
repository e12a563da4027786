package org.headroom.chart;

import java.util.Optional;

/// What of the fees is shown: rows, the limits of the axis, the selected service type.
///
/// @param range fractions, from `AxisRange`, which holds still while a change is under the thumb
/// @param selected code of a service type
public record FeeView(FeeRows rows, AxisRange range, Optional<String> selected) {

    public static FeeView of(FeeRows rows) {
        double[] reach = rows.reach();
        return new FeeView(rows, AxisRange.covering(reach[0], reach[1]), Optional.empty());
    }

    /// Newer rows on the same axis: while a thumb moves.
    public FeeView holding(FeeRows newer) {
        return new FeeView(newer, range, selected);
    }

    public FeeView selecting(Optional<String> code) {
        return new FeeView(rows, range, code);
    }
}
