package org.headroom.report.deck;

import org.headroom.report.paper.Block;

import java.util.List;

/// A slide: a finding for a title, with the measure, place and scenario under it.
public sealed interface Slide {

    String title();

    String subtitle();

    /// A slide of sentences.
    record Points(String title, String subtitle, List<String> points) implements Slide {

        public Points {
            points = List.copyOf(points);
        }
    }

    /// A slide of one table.
    record Table(String title, String subtitle, Block.Grid grid) implements Slide {}

    /// A slide of one chart of bars.
    ///
    /// @param alternative one sentence for those who do not see it
    /// @param isStacked whether the series of a category stand on one another; else side by side
    /// @param isHorizontal whether bars run to the right
    /// @param categories in reading order
    record Chart(
            String title,
            String subtitle,
            String alternative,
            boolean isStacked,
            boolean isHorizontal,
            List<String> categories,
            List<Series> series)
            implements Slide {

        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /// A series of a chart.
    ///
    /// @param millions £m, one for each category
    /// @param colour red, green and blue, as `0x12436D`; a series that only holds others up has
    ///   none
    record Series(String name, List<Double> millions, java.util.OptionalInt colour) {

        public Series {
            millions = List.copyOf(millions);
        }
    }
}
