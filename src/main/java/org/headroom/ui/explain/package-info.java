/// The explain panel: why the chosen figure is what it is, beside the page that shows it.
@NullMarked
package org.headroom.ui.explain;

import org.jspecify.annotations.NullMarked;
