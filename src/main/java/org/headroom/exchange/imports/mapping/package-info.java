/// How the columns of a council's own extract become the columns of the model: the mapping as JSON,
/// its guess from the headings, and its binding to a header (imports, section C).
@NullMarked
package org.headroom.exchange.imports.mapping;

import org.jspecify.annotations.NullMarked;
