package org.headroom.ui.help;

import java.util.List;
import java.util.stream.Collectors;

/// A section of the guide that is read at a time.
///
/// @param chapter title of the file it stands in
/// @param file name of that file
public record Topic(String chapter, String file, String title, List<Block> blocks) {

    public Topic {
        blocks = List.copyOf(blocks);
    }

    /// All its words, to search in.
    String words() {
        return title + " " + blocks.stream().map(Topic::words).collect(Collectors.joining(" "));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> Spans.text(paragraph.words());
            case Block.Items items ->
                    items.items().stream().map(Spans::text).collect(Collectors.joining(" "));
            case Block.Code code -> code.text();
            case Block.Grid grid ->
                    grid.rows().stream()
                            .flatMap(List::stream)
                            .map(Spans::text)
                            .collect(Collectors.joining(" "));
            case Block.Picture picture -> picture.says();
        };
    }

    /// Whether a heading of the topic, or its title, has these words.
    boolean isAbout(String heading) {
        return title.equalsIgnoreCase(heading)
                || blocks.stream()
                        .anyMatch(b ->
                                b instanceof Block.Heading h && h.text().equalsIgnoreCase(heading));
    }
}
