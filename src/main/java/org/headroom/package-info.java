/// Headroom: next year's adult social care budget and the Medium Term Financial Plan, from the
/// drivers up.
///
/// Data flows one way: `domain` holds the model, `engine` works out the result, `session` keeps the
/// open document, `ui` and `cli` show it. [org.headroom.Main] starts either.
@NullMarked
package org.headroom;

import org.jspecify.annotations.NullMarked;
