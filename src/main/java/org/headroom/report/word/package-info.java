/// Papers as Word files, with real heading styles, header rows that repeat, text alternatives and
/// the language set.
@NullMarked
package org.headroom.report.word;

import org.jspecify.annotations.NullMarked;
