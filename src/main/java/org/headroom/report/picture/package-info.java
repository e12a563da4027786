/// The house's charts as pictures for papers: always light, drawn at the size of a page.
@NullMarked
package org.headroom.report.picture;

import org.jspecify.annotations.NullMarked;
