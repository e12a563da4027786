/// What came of an import, before anything is changed: rows and £ in = accepted + rejected + out of
/// scope, the findings by rule, the rejected rows, and the change to the model that committing
/// makes (imports, section A).
@NullMarked
package org.headroom.exchange.imports.outcome;

import org.jspecify.annotations.NullMarked;
