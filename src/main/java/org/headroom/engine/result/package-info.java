/// The published result of a run (method section 11): amounts rounded once, to pence, with parts
/// that add up exactly.
@NullMarked
package org.headroom.engine.result;

import org.jspecify.annotations.NullMarked;
