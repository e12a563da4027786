/// The window around the pages: toolbar, navigation, KPI strip, driver panel, status bar, command
/// palette; and the view model that they share, [org.headroom.ui.shell.Workspace].
@NullMarked
package org.headroom.ui.shell;

import org.jspecify.annotations.NullMarked;
