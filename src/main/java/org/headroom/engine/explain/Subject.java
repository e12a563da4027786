package org.headroom.engine.explain;

import org.headroom.engine.result.Step;

import java.util.List;

/// A published figure that people ask about.
public sealed interface Subject {

    /// A step of the bridge; the opening budget too.
    record OfStep(Step step) implements Subject {}

    /// A movement of the bridge that joins several steps.
    ///
    /// @param name as the chart calls it
    record OfSteps(String name, List<Step> steps) implements Subject {

        public OfSteps {
            steps = List.copyOf(steps);
        }
    }

    /// How a budget line changes from its approved budget, before growth bids and savings.
    record OfLine(String line) implements Subject {}

    /// As [OfLine], for lines that stand together.
    ///
    /// @param name as the table calls the group
    record OfLines(String name, List<String> lines) implements Subject {

        public OfLines {
            lines = List.copyOf(lines);
        }
    }

    /// A figure of the whole budget.
    enum Total implements Subject {
        REQUIREMENT,
        /// Cumulative gap of the year.
        GAP,
        /// Cumulative gap of the last plan year, from the gap new in each.
        GAP_TO_END,
        COUNCIL_GAP,
        SAVINGS_AT_RISK,
        /// All growth bids of the year, those of earlier years that recur included.
        GROWTH_BIDS,
        /// All savings expected in the year, taken off.
        SAVINGS
    }
}
