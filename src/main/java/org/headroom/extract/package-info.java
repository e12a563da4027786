/// The vocabulary of imports: what an extract of the council is, how its columns are read, and what
/// comes of reading it. The window speaks it and asks an [org.headroom.extract.ExtractReader];
/// `exchange` does the reading (imports.md).
@NullMarked
package org.headroom.extract;

import org.jspecify.annotations.NullMarked;
