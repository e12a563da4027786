/// Tries the guide of the program.
@NullMarked
package org.headroom.ui.help;

import org.jspecify.annotations.NullMarked;
