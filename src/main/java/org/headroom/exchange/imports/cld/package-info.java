/// The national Adult Social Care Client Level Data return, Release 1 and 2, read into packages:
/// which events are in scope, which service type and reason they have, what they cost a week and
/// when they end (imports, section B).
@NullMarked
package org.headroom.exchange.imports.cld;

import org.jspecify.annotations.NullMarked;
