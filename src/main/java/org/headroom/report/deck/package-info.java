/// The plan as slides: a finding for a title, one chart or table under it, every chart native so
/// that it can be edited where it is shown.
@NullMarked
package org.headroom.report.deck;

import org.jspecify.annotations.NullMarked;
