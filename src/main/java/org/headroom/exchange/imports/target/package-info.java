/// The model that an import is made into: its data cut, the key of its pseudonyms, and how a list
/// of packages takes the place of the one before (imports, section A).
@NullMarked
package org.headroom.exchange.imports.target;

import org.jspecify.annotations.NullMarked;
