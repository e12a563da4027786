/// Editable tables of the model's rows: what a finance lead knows from a spreadsheet – type into a
/// cell, paste a block, sort, search, see the total – with every change one undo step and every
/// refusal in words.
@NullMarked
package org.headroom.ui.table;

import org.jspecify.annotations.NullMarked;
