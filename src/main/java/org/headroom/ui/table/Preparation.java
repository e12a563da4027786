package org.headroom.ui.table;

import javafx.animation.AnimationTimer;

/// Readies the rows of a long table for search, order and totals a little at each pulse, so that
/// neither holds the window up.
final class Preparation extends AnimationTimer {

    private static final long A_PULSE = 4_000_000;

    /// Works for so many nanoseconds and says whether all is done.
    interface Work {
        boolean forSoLong(long nanoseconds);
    }

    private final Work work;
    private final Runnable done;

    Preparation(Work work, Runnable done) {
        this.work = work;
        this.done = done;
    }

    /// Does what there is to do, at once if it is little.
    void begin() {
        stop();
        if (work.forSoLong(A_PULSE)) {
            done.run();
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        if (work.forSoLong(A_PULSE)) {
            stop();
            done.run();
        }
    }
}
