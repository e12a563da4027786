/// Synthetic clients: packages and transition cases that no real person stands behind, drawn from a
/// seed so that they can be made again, and calibrated to what a council publishes (client numbers,
/// average fees, the forecast of its purchased lines).
///
/// For samples, demonstrations and speed tests, where no client data is published. Person ids begin
/// with `S-` so that nobody takes them for data.
@NullMarked
package org.headroom.exchange.synthesis;

import org.jspecify.annotations.NullMarked;
