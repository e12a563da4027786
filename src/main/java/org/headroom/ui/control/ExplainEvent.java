package org.headroom.ui.control;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;

import org.headroom.engine.trace.Figure;

import java.io.Serial;

/// A wish to have a figure explained, fired by the part of a page that shows it.
public final class ExplainEvent extends Event {

    public static final EventType<ExplainEvent> ASKED = new EventType<>("HEADROOM_EXPLAIN");

    @Serial private static final long serialVersionUID = 1;

    private final transient Figure figure;

    public ExplainEvent(Figure figure) {
        super(ASKED);
        this.figure = figure;
    }

    public Figure figure() {
        return figure;
    }

    @Override
    public ExplainEvent copyFor(Object newSource, EventTarget newTarget) {
        return (ExplainEvent) super.copyFor(newSource, newTarget);
    }
}
