/// What a paper holds, whatever kind of file it becomes: headings, paragraphs, lists, tables and
/// chart pictures with their text alternatives.
@NullMarked
package org.headroom.report.paper;

import org.jspecify.annotations.NullMarked;
