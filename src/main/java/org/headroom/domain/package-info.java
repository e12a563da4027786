/// The model of a council's adult social care budget, as immutable records: what is kept in a model
/// file and in the text form, and nothing that can be worked out from it.
///
/// Records say what a row *is*; what may be blank is an `Optional`. The rules between rows (known
/// service types, shares that add to 1) are findings of `exchange`, not constructor failures, so
/// that all of them can be told together.
@NullMarked
package org.headroom.domain;

import org.jspecify.annotations.NullMarked;
