/// The text form of a model (method section 2): a folder of CSV files and one JSON file, read and
/// written without loss.
///
/// Reading never stops at the first fault: every cell that cannot be read is noted as a finding,
/// its row is kept out of the model, and all findings are told together.
@NullMarked
package org.headroom.exchange.text;

import org.jspecify.annotations.NullMarked;
