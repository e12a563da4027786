/// The kit with which somebody outside works a budget out again without this program: inputs
/// without people, the method in words, and the figures that should come out.
@NullMarked
package org.headroom.exchange.kit;

import org.jspecify.annotations.NullMarked;
