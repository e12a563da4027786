/// Files that are whole or not there, and the same bytes every time.
@NullMarked
package org.headroom.report.file;

import org.jspecify.annotations.NullMarked;
