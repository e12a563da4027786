package org.headroom.chart;

import org.headroom.kernel.Money;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What a bridge shows: its rows, whether totals are dropped, its axis, the row selected.
///
/// @param changesOnly bars run from zero instead of from the opening budget; the sum of the
///   movements is a grey bar in place of the requirement's
/// @param selected id of the row under explanation
/// @param rowHeight layout px: 26, wide 29, compact 20
/// @param hasPercent whether each movement is also shown as a share of the opening
/// @param opens whether a group of steps can be opened, so that it says so
public record BridgeView(
        BridgeRows rows,
        boolean changesOnly,
        AxisRange range,
        Optional<String> selected,
        double rowHeight,
        boolean hasPercent,
        boolean opens) {

    /// A view with an axis that fits its rows, nothing selected, rows 26 px high.
    public static BridgeView of(BridgeRows rows, boolean changesOnly) {
        AxisRange unit = new AxisRange(0, 1);
        return new BridgeView(rows, changesOnly, unit, Optional.empty(), 26, true, true).rescaled();
    }

    /// This view with an axis that fits its rows: when a thumb is released.
    public BridgeView rescaled() {
        return with(AxisRange.covering(extreme(false), extreme(true)));
    }

    /// Other rows on the axis as it is: while a thumb moves.
    public BridgeView holding(BridgeRows next) {
        return new BridgeView(next, changesOnly, range, selected, rowHeight, hasPercent, opens);
    }

    public BridgeView with(AxisRange other) {
        return new BridgeView(rows, changesOnly, other, selected, rowHeight, hasPercent, opens);
    }

    public BridgeView selecting(Optional<String> id) {
        return new BridgeView(rows, changesOnly, range, id, rowHeight, hasPercent, opens);
    }

    public BridgeView withRowHeight(double height) {
        return new BridgeView(rows, changesOnly, range, selected, height, hasPercent, opens);
    }

    /// This view without shares, where the opening is nothing to measure by.
    public BridgeView withoutPercent() {
        return new BridgeView(rows, changesOnly, range, selected, rowHeight, false, opens);
    }

    /// This view to look at only: before a room nobody opens groups.
    public BridgeView withoutOpening() {
        return new BridgeView(rows, changesOnly, range, selected, rowHeight, hasPercent, false);
    }

    Money start(BridgeRow row) {
        return row.isTotal() ? Money.ZERO : shifted(row.start());
    }

    Money end(BridgeRow row) {
        return shifted(row.end());
    }

    private Money shifted(Money value) {
        return changesOnly ? value.minus(rows.opening()) : value;
    }

    private double extreme(boolean highest) {
        ToDoubleFunction<BridgeRow> value =
                row -> {
                    double start = start(row).pounds();
                    double end = end(row).pounds();
                    return highest ? Math.max(start, end) : Math.min(start, end);
                };
        return highest
                ? rows.rows().stream().mapToDouble(value).max().orElse(0)
                : rows.rows().stream().mapToDouble(value).min().orElse(0);
    }
}
