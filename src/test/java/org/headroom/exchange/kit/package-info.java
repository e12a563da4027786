/// Tests of the kit for working a budget out again.
@NullMarked
package org.headroom.exchange.kit;

import org.jspecify.annotations.NullMarked;
