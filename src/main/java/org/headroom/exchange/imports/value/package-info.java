/// How the cells of a council's extracts are read: days, amounts, words and headings in the forms
/// that care systems and ledgers write them (imports, section A).
@NullMarked
package org.headroom.exchange.imports.value;

import org.jspecify.annotations.NullMarked;
