@NullMarked
package org.headroom.exchange.text;

import org.jspecify.annotations.NullMarked;
