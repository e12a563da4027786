@NullMarked
package org.headroom.engine.monitoring;

import org.jspecify.annotations.NullMarked;
