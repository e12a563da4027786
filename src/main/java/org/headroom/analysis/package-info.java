/// Clients as the packages at the data cut show them: who receives what at which weekly cost, who
/// came and went since 1 April, and what that says about turnover. Nothing here enters the
/// calculation unless somebody adopts it.
///
/// The group-bys are Tablesaw's, which is loaded when they are first asked for; they take longer
/// than a frame, so the window asks for them aside.
@NullMarked
package org.headroom.analysis;

import org.jspecify.annotations.NullMarked;
