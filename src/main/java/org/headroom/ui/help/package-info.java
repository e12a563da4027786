/// The guide in the program: the same Markdown that the repository holds, read into topics and
/// shown in a window of its own, and what a term means when the pointer rests on it.
@NullMarked
package org.headroom.ui.help;

import org.jspecify.annotations.NullMarked;
