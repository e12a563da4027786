/// How uncertain the plan is (method section 10): drivers with a range are drawn many times from
/// triangular distributions, the same draws on every machine and for any number of threads.
@NullMarked
package org.headroom.engine.uncertainty;

import org.jspecify.annotations.NullMarked;
