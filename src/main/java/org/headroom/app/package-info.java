/// The composition root: builds the window and the command line by constructor, owns where files
/// live, the log, the sample that a first start opens, and what happens where no display can be
/// opened.
@NullMarked
package org.headroom.app;

import org.jspecify.annotations.NullMarked;
