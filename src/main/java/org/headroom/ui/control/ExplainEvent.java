package org.headroom.ui.control;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;

import java.io.Serial;

/// A wish to have a figure explained, fired by the part of a page that shows it.
public final class ExplainEvent extends Event {

    public static final EventType<ExplainEvent> ASKED = new EventType<>("HEADROOM_EXPLAIN");

    @Serial private static final long serialVersionUID = 1;

    private final transient LayerFigure figure;
    private final transient Node asker;

    /// @param asker where the keyboard goes back to
    public ExplainEvent(LayerFigure figure, Node asker) {
        super(ASKED);
        this.figure = figure;
        this.asker = asker;
    }

    public LayerFigure figure() {
        return figure;
    }

    public Node asker() {
        return asker;
    }

    @Override
    public ExplainEvent copyFor(Object newSource, EventTarget newTarget) {
        return (ExplainEvent) super.copyFor(newSource, newTarget);
    }
}
