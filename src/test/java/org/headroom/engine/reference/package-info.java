/// A second, naive reading of the method: day by day, month by month, and the bridge by all 1,024
/// coalitions. It shares nothing with the engine but the model's records, so that agreement to the
/// penny says something.
@NullMarked
package org.headroom.engine.reference;

import org.jspecify.annotations.NullMarked;
