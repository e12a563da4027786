/// The council's own extracts read through a mapping: packages, finance, ledger, transitions,
/// cohorts and rates (imports, section C).
@NullMarked
package org.headroom.exchange.imports.mapped;

import org.jspecify.annotations.NullMarked;
