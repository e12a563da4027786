/// Packs of benchmarks: CSV files of published figures, which stand beside a model and are no part
/// of it. Those of the program are taken over by files of the same name in the user's own folder.
@NullMarked
package org.headroom.exchange.benchmarks;

import org.jspecify.annotations.NullMarked;
