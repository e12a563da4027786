package org.headroom.ui.imports;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.extract.Watch;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Where the long work of an import is done: one thing at a time, off the window's thread, with its
/// progress told and the option to call it off. The newest work takes the place of what is under
/// way.
public final class Desk {

    private static final long IDLE_SECONDS = 5;
    private static final long TELL_EVERY_NANOS = 50_000_000;

    private final Executor worker = worker();
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<String>> doing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean underWay = new AtomicBoolean();
    private Consumer<Throwable> failure = e -> {};

    /// @param window runs what it is given on the window's thread
    public Desk(Executor window) {
        this.window = window;
    }

    /// One thread, which goes when there has been nothing to do for a while.
    private static Executor worker() {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("headroom-import").factory());
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /// Work that hands back what is to be done with its result on the window's thread.
    interface Work {
        Runnable done(Watch watch) throws Exception;
    }

    void onFailure(Consumer<Throwable> told) {
        failure = told;
    }

    /// What is being done, in words; empty where nothing is.
    public ReadOnlyObjectProperty<Optional<String>> doing() {
        return doing.getReadOnlyProperty();
    }

    /// How far it is, 0 to 1.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Does work that people wait for.
    void work(String what, Work work) {
        doing.set(Optional.of(what));
        progress.set(0);
        start(work);
    }

    /// Does work beside what people do.
    void workQuietly(Work work) {
        start(work);
    }

    /// Calls off what is under way; its result is not used.
    void cancel() {
        underWay.set(true);
        doing.set(Optional.empty());
    }

    private void start(Work work) {
        underWay.set(true);
        AtomicBoolean cancelled = new AtomicBoolean();
        underWay = cancelled;
        Watch watch = new Watch(teller(cancelled)::accept, cancelled::get);
        worker.execute(() -> {
            Runnable result;
            try {
                result = cancelled.get() ? () -> {} : work.done(watch);
            } catch (Watch.CancelledException e) {
                result = () -> {};
            } catch (Throwable e) {
                result = () -> failure.accept(e);
            }
            Runnable last = result;
            window.execute(() -> finish(cancelled, last));
        });
    }

    private void finish(AtomicBoolean cancelled, Runnable result) {
        if (!cancelled.get()) {
            doing.set(Optional.empty());
            result.run();
        }
    }

    private Consumer<Double> teller(AtomicBoolean cancelled) {
        AtomicLong told = new AtomicLong();
        return share -> {
            long now = System.nanoTime();
            if (now - told.get() > TELL_EVERY_NANOS) {
                told.set(now);
                window.execute(() -> {
                    if (!cancelled.get()) {
                        progress.set(share);
                    }
                });
            }
        };
    }
}
