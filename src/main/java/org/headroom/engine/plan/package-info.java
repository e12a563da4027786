/// The plan: lines, savings, funding, gap and bridge of every plan year, unrounded
/// ([org.headroom.engine.plan.Figures]) and as published (method sections 5 to 8 and 11).
@NullMarked
package org.headroom.engine.plan;

import org.jspecify.annotations.NullMarked;
