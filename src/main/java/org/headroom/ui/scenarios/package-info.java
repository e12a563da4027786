/// The Scenarios page: layers of changes over one base, two to four of them side by side, what
/// differs between them and why, and what it would take to meet a target.
@NullMarked
package org.headroom.ui.scenarios;

import org.jspecify.annotations.NullMarked;
