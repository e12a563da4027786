/// The rules that make rows a model (method section 2): what is refused, what is allowed but
/// reported, and the finding that tells either in one sentence.
@NullMarked
package org.headroom.rules;

import org.jspecify.annotations.NullMarked;
