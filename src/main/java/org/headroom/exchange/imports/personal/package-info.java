/// What keeps people unrecognisable: persons become keyed hashes, and columns that show names, NHS
/// or National Insurance numbers, postcodes or dates of birth are not kept (imports, section A).
@NullMarked
package org.headroom.exchange.imports.personal;

import org.jspecify.annotations.NullMarked;
