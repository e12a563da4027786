package org.headroom.ui.control;

import java.time.Duration;
import java.util.OptionalDouble;

/// Where the next step of a key starts from: who steps faster than results come starts from the
/// last step and not from the results.
final class KeySteps {

    /// A step whose results have not come by then was refused or taken back.
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private OptionalDouble last = OptionalDouble.empty();
    private long when;

    /// The value that the next step is a step from.
    ///
    /// @param shown the value in the newest results
    double from(double shown) {
        boolean isAwaited = last.isPresent() && System.nanoTime() - when < PATIENCE;
        return isAwaited ? last.getAsDouble() : shown;
    }

    /// A step was made.
    void to(double value) {
        last = OptionalDouble.of(value);
        when = System.nanoTime();
    }

    /// Newest results came.
    void shown(double value) {
        if (last.isPresent() && last.getAsDouble() == value) {
            last = OptionalDouble.empty();
        }
    }

    /// The value was set otherwise.
    void end() {
        last = OptionalDouble.empty();
    }
}
