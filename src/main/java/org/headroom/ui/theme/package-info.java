/// How the window looks: themes, type and the style sheets that hold the tokens of the house style.
@NullMarked
package org.headroom.ui.theme;

import org.jspecify.annotations.NullMarked;
