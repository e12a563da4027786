/// Purchased care as volumes at base prices (method section 4): opening stock, turnover and growth,
/// dated packages, transitions and measures, prepared once per change of the client data.
///
/// A volume is pounds (or client-weeks) at the price of the base year; the plan multiplies by price
/// indices.
@NullMarked
package org.headroom.engine.activity;

import org.jspecify.annotations.NullMarked;
