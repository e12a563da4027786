/// The page on which a year is watched: months against the approved budget, forecasts one after the
/// other, what came of savings.
@NullMarked
package org.headroom.ui.monitoring;

import org.jspecify.annotations.NullMarked;
