package org.headroom.report.paper;

import java.util.List;

/// A paper as its readers get it, before it is a file.
///
/// @param title of the paper
/// @param subtitle what it is about: council, years, scenario
public record Paper(String title, String subtitle, Stamp stamp, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
