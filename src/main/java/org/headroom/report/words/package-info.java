/// The sentences of the papers: templates over figures, with the right word for one, for several,
/// for nothing, for a rise and for a fall. A sentence cannot contradict the sign of its number,
/// because it takes its verb from it.
@NullMarked
package org.headroom.report.words;

import org.jspecify.annotations.NullMarked;
