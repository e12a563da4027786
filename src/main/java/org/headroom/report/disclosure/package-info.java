/// What papers for sharing may tell of few people: which cells of tables that add up are
/// suppressed, so that no count under five and no money that rests on it can be read or worked out.
@NullMarked
package org.headroom.report.disclosure;

import org.jspecify.annotations.NullMarked;
