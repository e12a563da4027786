/// The Report page: choose a paper, see what it says, produce it.
@NullMarked
package org.headroom.ui.report;

import org.jspecify.annotations.NullMarked;
