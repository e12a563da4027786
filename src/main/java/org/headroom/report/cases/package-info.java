/// Business cases: one for every growth bid, from what is recorded with it, and one for every
/// pressure, from the figures.
@NullMarked
package org.headroom.report.cases;

import org.jspecify.annotations.NullMarked;
