package org.headroom.ui.shell;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

/// A page of the window.
public interface Page {

    /// Short name, for ids.
    String id();

    String title();

    Feather icon();

    /// Whether it is the first of a group, which a rule parts from the pages before.
    default boolean beginsGroup() {
        return false;
    }

    /// The page as it stands in the window; always the same node.
    Node view();

    /// Called when the page comes into sight, so that hidden pages do no work.
    void shown();

    /// Called when it goes out of sight.
    void hidden();
}
