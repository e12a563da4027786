/// Two scenarios compared: which of the drivers in which they differ moves a figure by how much
/// (method section 8, last paragraph).
@NullMarked
package org.headroom.engine.comparison;

import org.jspecify.annotations.NullMarked;
