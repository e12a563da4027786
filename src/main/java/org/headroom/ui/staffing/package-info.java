/// The page Staffing & lines: own teams with what pay, National Insurance and pension do to them,
/// the other lines, every line of the budget, growth bids with their business cases, and earlier
/// years.
@NullMarked
package org.headroom.ui.staffing;

import org.jspecify.annotations.NullMarked;
