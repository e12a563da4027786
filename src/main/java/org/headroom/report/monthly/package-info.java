/// The monthly report: a month against the approved budget's own activity, the run of forecasts,
/// starters and leavers, and what came of savings.
@NullMarked
package org.headroom.report.monthly;

import org.jspecify.annotations.NullMarked;
