/// The look-up of drivers (method section 2): a scenario is the base rows with its parent's, then
/// its own, overrides on top; a look-up goes from the most specific key to `*`, for each key the
/// year first, then the blank year.
@NullMarked
package org.headroom.engine.drivers;

import org.jspecify.annotations.NullMarked;
