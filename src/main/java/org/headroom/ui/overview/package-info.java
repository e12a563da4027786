/// The Overview page: bridge, gap, budget lines and the explanation of a figure.
@NullMarked
package org.headroom.ui.overview;

import org.jspecify.annotations.NullMarked;
