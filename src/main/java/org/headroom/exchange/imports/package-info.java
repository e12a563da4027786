/// Bringing councils' extracts into a model: a file goes in, a result comes out that can be looked
/// at, and only committing its change alters the model (imports.md).
@NullMarked
package org.headroom.exchange.imports;

import org.jspecify.annotations.NullMarked;
