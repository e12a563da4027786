package org.headroom.ui.shell;

/// Where the window stood when it was closed, in the units of the screen.
///
/// @param isMaximized whether it filled the screen; the rest is where it goes back to
public record WindowPlace(double x, double y, double width, double height, boolean isMaximized) {}
