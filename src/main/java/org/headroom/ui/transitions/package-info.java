/// The Transitions page: young people who move from children's services to adult social care, when
/// they move, how sure that is and what it costs (method section 4).
@NullMarked
package org.headroom.ui.transitions;

import org.jspecify.annotations.NullMarked;
