/// The parts that pages are built of: the driver control, KPI cells, year chooser, icons.
@NullMarked
package org.headroom.ui.control;

import org.jspecify.annotations.NullMarked;
