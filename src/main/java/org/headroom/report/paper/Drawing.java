package org.headroom.report.paper;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A chart that is drawn when a file is made of its paper: as px in a Word file, as lines in a PDF.
/// It draws the same each time.
@FunctionalInterface
public interface Drawing {

    /// Draws it into an area, in layout px.
    void draw(Graphics2D graphics, Rectangle2D area);
}
