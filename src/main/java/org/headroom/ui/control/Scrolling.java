package org.headroom.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scrolled area whose content changes more often than it is scrolled.
public final class Scrolling {

    private Scrolling() {}

    /// Paints only what changed: by default a scroll pane keeps a picture of all its content, which
    /// has to be made anew for every figure that changes.
    public static ScrollPane of(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.skinProperty()
                .addListener((o, was, is) -> {
                    Node viewport = scroll.lookup(".viewport");
                    if (viewport != null) {
                        viewport.setCache(false);
                    }
                });
        return scroll;
    }
}
