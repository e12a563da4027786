/// How a year runs: months kept as they stood, their position against the budget's own activity,
/// and how far successive forecasts were from what came (method section 9).
@NullMarked
package org.headroom.engine.monitoring;

import org.jspecify.annotations.NullMarked;
