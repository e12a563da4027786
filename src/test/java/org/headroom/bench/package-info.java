/// How fast the program is, held against its goals: `mvn -Pbench verify` runs
/// [org.headroom.bench.Bench] and leaves a table in `target/bench.md`. Nothing here is a test: what
/// is measured on a busy machine says little.
@NullMarked
package org.headroom.bench;

import org.jspecify.annotations.NullMarked;
