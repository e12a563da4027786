package org.headroom.session;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A value that changes, with the listeners who are told of it on one executor, in order.
final class Feed<T> {

    private final Executor executor;
    private final boolean newestOnly;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private T current;

    /// @param newestOnly whether a listener who is behind is told the newest value only
    Feed(T first, Executor executor, boolean newestOnly) {
        this.current = first;
        this.executor = executor;
        this.newestOnly = newestOnly;
    }

    synchronized T current() {
        return current;
    }

    synchronized void publish(T value) {
        current = value;
        listeners.forEach(listener -> listener.offer(value));
    }

    /// Tells a listener the current value and every later one, until the answer is run.
    synchronized Runnable listen(Consumer<T> told) {
        Listener listener = new Listener(told);
        listeners.add(listener);
        listener.offer(current);
        return () -> listeners.remove(listener);
    }

    private final class Listener {

        private final Consumer<T> told;
        private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

        Listener(Consumer<T> told) {
            this.told = told;
        }

        void offer(T value) {
            if (!newestOnly) {
                executor.execute(() -> tell(value));
            } else if (waiting.getAndSet(value) == null) {
                executor.execute(this::tellNewest);
            }
        }

        private void tellNewest() {
            T value = waiting.getAndSet(null);
            if (value != null) {
                tell(value);
            }
        }

        private void tell(T value) {
            if (listeners.contains(this)) {
                told.accept(value);
            }
        }
    }
}
