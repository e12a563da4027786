@NullMarked
package org.headroom.exchange.result;

import org.jspecify.annotations.NullMarked;
