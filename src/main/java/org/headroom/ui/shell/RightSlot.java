package org.headroom.ui.shell;

import javafx.scene.Node;

/// The place at the right of the window, which holds one thing: drivers, an explanation or the
/// page's editor.
public interface RightSlot {

    /// Shows a panel in place of the drivers.
    void show(Node panel);

    /// Shows the drivers again.
    void showDrivers();

    /// Shows the drivers of that name.
    void showDriver(String name);

    /// Asks what is needed to approve the budget that is in sight.
    void showApproval();

    /// Makes room for the page.
    void close();

    /// Whether it holds anything but the count of changed drivers.
    boolean isOpen();
}
