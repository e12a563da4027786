/// Attacks on the promises that nothing is lost and nothing is silently different: power cuts,
/// kills, failing disks, files made up by dice. Each is seeded, and each has a control: the same
/// attack on something that deserves to fail, which must be found.
///
/// A short form runs with all other tests; `mvn -Plong verify` runs the long one and prints what it
/// measured ([org.headroom.trust.Measured]).
@NullMarked
package org.headroom.trust;

import org.jspecify.annotations.NullMarked;
