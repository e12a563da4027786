/// The Assurance page: what the model is for, the checks made of it, what was decided and from what
/// data, and who signed for it.
@NullMarked
package org.headroom.ui.assurance;

import org.jspecify.annotations.NullMarked;
