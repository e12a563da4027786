/// The files that councils' extracts come in, read as rows of cells: what kind of file it really
/// is, its encoding and delimiter, its header and its records, one at a time.
///
/// A file that is not what it says, or is not safe to read, is a [org.headroom.extract.FileFault]
/// with a message of its own.
@NullMarked
package org.headroom.exchange.imports.source;

import org.jspecify.annotations.NullMarked;
