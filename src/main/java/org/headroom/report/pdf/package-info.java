/// Papers as PDF: the same blocks as in Word, tagged for assistive software, with the house's fonts
/// inside and charts as lines.
@NullMarked
package org.headroom.report.pdf;

import org.jspecify.annotations.NullMarked;
