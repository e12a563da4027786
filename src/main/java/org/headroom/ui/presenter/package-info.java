/// The model before a room: four figures, one chart and a few drivers in large type, without
/// anybody's data. What is tried is a scratch scenario that stays only if it is kept.
@NullMarked
package org.headroom.ui.presenter;

import org.jspecify.annotations.NullMarked;
