/// The Fees page: what makes fees rise, what the council awards, and uplift policies worked on
/// packages (method sections 3 and 3b).
@NullMarked
package org.headroom.ui.fees;

import org.jspecify.annotations.NullMarked;
