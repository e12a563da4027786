/// What is shown in place of a model whose file is damaged: what is wrong, what is safe, and the
/// ways on. Nothing of the plan is shown, so that nobody works with half of it.
@NullMarked
package org.headroom.ui.recovery;

import org.jspecify.annotations.NullMarked;
