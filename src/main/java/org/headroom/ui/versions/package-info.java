/// Approving a budget, looking at approved ones and going back in the history of a model.
///
/// An approved budget is shown from its frozen bytes ([org.headroom.ui.versions.Freezing]) and
/// never worked out anew; while it is in sight nothing can be changed.
@NullMarked
package org.headroom.ui.versions;

import org.jspecify.annotations.NullMarked;
