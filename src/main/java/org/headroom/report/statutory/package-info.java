/// The summary for returns and freedom of information requests: spending and clients of the base
/// year, each figure with where it comes from.
@NullMarked
package org.headroom.report.statutory;

import org.jspecify.annotations.NullMarked;
