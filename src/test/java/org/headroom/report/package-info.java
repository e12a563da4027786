/// Tests of the papers: the files are opened again and read as their readers do.
@org.jspecify.annotations.NullMarked
package org.headroom.report;
