/// Moving a budget on to the next year: last year's plan becomes the approved budget it starts
/// from, and everything that went into it is carried (what changes, and why, is said by
/// [BackCheck]).
@NullMarked
package org.headroom.engine.rollforward;

import org.jspecify.annotations.NullMarked;
