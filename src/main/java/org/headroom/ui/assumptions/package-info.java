/// The Assumptions page: the register of every driver with value, range, evidence and owner, what
/// each could do to the budget, and who changed what when.
@NullMarked
package org.headroom.ui.assumptions;

import org.jspecify.annotations.NullMarked;
