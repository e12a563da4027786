package org.headroom.extract;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Somebody who waits for an import: is told how far it is and may call it off.
///
/// @param progress takes the share of the work done, 0 to 1, now and then
/// @param isCancelled asked every few hundred rows
public record Watch(DoubleConsumer progress, BooleanSupplier isCancelled) {

    /// Nobody watches.
    public static final Watch NONE = new Watch(share -> {}, () -> false);

    /// This watch for a part of the work, from one share to another.
    public Watch part(double from, double to) {
        return new Watch(share -> progress.accept(from + (to - from) * share), isCancelled);
    }

    public void at(double share) throws CancelledException {
        if (isCancelled.getAsBoolean()) {
            throw new CancelledException();
        }
        progress.accept(Math.min(1, share));
    }

    /// The import was called off; nothing was changed.
    public static final class CancelledException extends Exception {
        public CancelledException() {
            super("The import was called off", null, false, false);
        }
    }
}
