package org.headroom.ui.shell;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;

import java.io.Serial;
import java.util.List;
import java.util.function.Consumer;

/// A wish to go to a page of the window, and to something on it.
public final class PageEvent extends Event {

    public static final EventType<PageEvent> GO = new EventType<>("HEADROOM_PAGE");

    @Serial private static final long serialVersionUID = 1;

    private final String page;
    private final String what;

    /// @param page id of the page
    /// @param what a cohort, scheme or line to go to; may be empty
    public PageEvent(String page, String what) {
        super(GO);
        this.page = page;
        this.what = what;
    }

    /// Goes there.
    ///
    /// @param show brings a page into sight
    void go(List<Page> pages, Consumer<Page> show) {
        pages.stream()
                .filter(p -> p.id().equals(page))
                .findFirst()
                .ifPresent(p -> {
                    show.accept(p);
                    if (p instanceof Finds finds) {
                        finds.find(what);
                    }
                });
        consume();
    }

    /// A page that can go to something on it.
    public interface Finds {

        /// Brings it into sight; does nothing where it is not there.
        void find(String what);
    }

    @Override
    public PageEvent copyFor(Object newSource, EventTarget newTarget) {
        return (PageEvent) super.copyFor(newSource, newTarget);
    }
}
