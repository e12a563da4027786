/// How fast the calculation is.
@NullMarked
package org.headroom.bench;

import org.jspecify.annotations.NullMarked;
