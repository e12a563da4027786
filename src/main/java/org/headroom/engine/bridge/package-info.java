/// The budget bridge of purchased care: what each driver adds to a year's cost, as Shapley values
/// in closed form (method section 8), so that no order of drivers is favoured and nothing is left
/// over.
@NullMarked
package org.headroom.engine.bridge;

import org.jspecify.annotations.NullMarked;
