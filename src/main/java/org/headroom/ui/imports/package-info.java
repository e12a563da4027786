/// Bringing extracts into the model in the window: a file is looked into, its columns are matched,
/// what is wrong with it and what it would do to next year's budget is shown, and only then it is
/// kept, as one step that undo takes back.
@NullMarked
package org.headroom.ui.imports;

import org.jspecify.annotations.NullMarked;
