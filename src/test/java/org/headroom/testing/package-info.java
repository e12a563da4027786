/// Models made up from a seed, for tests that hold for any model.
@NullMarked
package org.headroom.testing;

import org.jspecify.annotations.NullMarked;
