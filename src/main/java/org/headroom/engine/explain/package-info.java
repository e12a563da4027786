/// The explanation of a published figure: one sentence made from the numbers, the formula in words,
/// the parts that add up to it, and the drivers it was worked out from with their evidence.
///
/// Nothing here is free text about the council: every word follows from the model and the figures,
/// so that the sentence on the screen, in the report and in an auditor's copy is the same.
@NullMarked
package org.headroom.engine.explain;

import org.jspecify.annotations.NullMarked;
