/// The open document: the current model, its history, the edits people make and the recalculation
/// that follows them.
///
/// Knows no toolkit and no file format: it declares the ports it needs
/// ([org.headroom.session.ModelStore]) and is told which executor to answer on. The window and the
/// command line use the same session.
@NullMarked
package org.headroom.session;

import org.jspecify.annotations.NullMarked;
