/// The plan as a workbook: one table a sheet, header rows that stay, numbers that are numbers, and
/// nothing hidden.
@NullMarked
package org.headroom.report.book;

import org.jspecify.annotations.NullMarked;
