/// The window tried as people use it: one toolkit without a display, a real model file, a robot for
/// mouse and keys.
package org.headroom.ui;
