/// The budget narrative: the reason of every movement of the budget, section by section, each made
/// from the figures alone.
@NullMarked
package org.headroom.report.narrative;

import org.jspecify.annotations.NullMarked;
