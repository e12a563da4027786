/// Where any figure of the plan comes from: each [org.headroom.engine.trace.Figure] has a path, and
/// its [org.headroom.engine.trace.Trace] says in words and values how it is worked out from other
/// figures, down to the inputs of the model – drivers with their evidence, client data, funding
/// rows and statutory rates (method sections 3 to 8).
///
/// A trace is checked against the plan, not made from it: a figure that the plan publishes keeps
/// its published value, and its terms, worked out again by the stated rule, give that value.
@NullMarked
package org.headroom.engine.trace;

import org.jspecify.annotations.NullMarked;
