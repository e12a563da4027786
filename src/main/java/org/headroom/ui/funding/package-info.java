/// The page Income & funding: what clients and health pay, funding as dated rows, the precept, and
/// the growth of adult social care reconciled to the funding that comes with it and to the
/// council's published plan.
@NullMarked
package org.headroom.ui.funding;

import org.jspecify.annotations.NullMarked;
