/// Tests of how months are brought into the window.
@NullMarked
package org.headroom.ui.monitoring;

import org.jspecify.annotations.NullMarked;
