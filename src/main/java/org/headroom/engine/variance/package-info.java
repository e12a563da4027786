/// Why a cost changed between two positions: more or fewer clients, a different mix of them, or a
/// different price (method section 9).
@NullMarked
package org.headroom.engine.variance;

import org.jspecify.annotations.NullMarked;
