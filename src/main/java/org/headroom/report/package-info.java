/// The papers of a budget: narrative, business cases, workbook and slides, each made from one run
/// of one model and written whole, the same bytes every time.
///
/// A paper's content is made once, as a [org.headroom.report.paper.Paper], and written by a writer
/// for each kind of file.
@NullMarked
package org.headroom.report;

import org.jspecify.annotations.NullMarked;
