/// What the papers are made from: one run of one model, its explanations, and what may be told of
/// small numbers.
@NullMarked
package org.headroom.report.basis;

import org.jspecify.annotations.NullMarked;
