package org.headroom.ui.shell;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// The one place that posts to the window's thread.
public final class Feedback {

    private Feedback() {}

    /// An executor that runs what it is given on the window's thread, in order.
    public static Executor executor() {
        return Feedback::post;
    }

    /// Runs a task on the window's thread, later.
    public static void post(Runnable task) {
        Platform.runLater(task);
    }
}
