/// The Savings page: schemes with their two risks and their profile, what they have delivered, how
/// the gap is closed, transformation measures, and what may be counted twice.
@NullMarked
package org.headroom.ui.savings;

import org.jspecify.annotations.NullMarked;
