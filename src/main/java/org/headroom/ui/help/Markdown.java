package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the Markdown that the guide is written in: headings, paragraphs, lists, tables, pictures
/// and lines that stand as they are. Other marks of Markdown are not used there and stay text.
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,4}) +(.*)");
    private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) +(.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final String CODE = "    ";
    private static final String FENCE = "```";

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private Markdown(List<String> lines) {
        this.lines = lines;
    }

    /// A line of a file that begins a heading.
    ///
    /// @param level 1 for the title of the file
    record Head(int level, String text) {

        /// The heading of a line; level 0 where it is none.
        static Head of(String line) {
            Matcher matcher = HEADING.matcher(line);
            return matcher.matches()
                    ? new Head(
                            matcher.group(1).length(),
                            Spans.text(Spans.of(matcher.group(2).strip())))
                    : new Head(0, "");
        }
    }

    static List<Block> blocks(List<String> lines) {
        Markdown reading = new Markdown(lines);
        while (reading.at < lines.size()) {
            reading.next();
        }
        return List.copyOf(reading.blocks);
    }

    private void next() {
        String line = lines.get(at);
        Matcher picture = PICTURE.matcher(line.strip());
        if (line.isBlank()) {
            at++;
        } else if (Head.of(line).level() > 0) {
            blocks.add(new Block.Heading(Head.of(line).text()));
            at++;
        } else if (line.startsWith(FENCE)) {
            fenced();
        } else if (line.startsWith(CODE)) {
            code();
        } else if (line.startsWith("|")) {
            grid();
        } else if (picture.matches()) {
            blocks.add(new Block.Picture(picture.group(2), picture.group(1)));
            at++;
        } else if (ITEM.matcher(line).matches()) {
            items();
        } else {
            paragraph();
        }
    }

    private void fenced() {
        List<String> inside = new ArrayList<>();
        at++;
        while (at < lines.size() && !lines.get(at).startsWith(FENCE)) {
            inside.add(lines.get(at));
            at++;
        }
        at++;
        blocks.add(new Block.Code(String.join("\n", inside)));
    }

    private void code() {
        List<String> inside = new ArrayList<>();
        while (at < lines.size() && (lines.get(at).startsWith(CODE) || isBlankWithin())) {
            String line = lines.get(at);
            inside.add(line.isBlank() ? "" : line.substring(CODE.length()));
            at++;
        }
        blocks.add(new Block.Code(String.join("\n", inside)));
    }

    /// Whether the line is an empty one between two lines of code.
    private boolean isBlankWithin() {
        return lines.get(at).isBlank()
                && at + 1 < lines.size()
                && lines.get(at + 1).startsWith(CODE);
    }

    private void grid() {
        List<List<List<Span>>> rows = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            if (!lines.get(at).matches("[|:\\- ]+") || rows.isEmpty()) {
                rows.add(cells(lines.get(at)));
            }
            at++;
        }
        blocks.add(new Block.Grid(rows.getFirst(), rows.subList(1, rows.size())));
    }

    private static List<List<Span>> cells(String line) {
        String inside = line.strip();
        inside = inside.substring(1, inside.endsWith("|") ? inside.length() - 1 : inside.length());
        return Arrays.stream(inside.split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .map(Spans::of)
                .toList();
    }

    private void items() {
        boolean isNumbered = !lines.get(at).startsWith("-");
        List<List<Span>> items = new ArrayList<>();
        while (at < lines.size()) {
            Matcher item = ITEM.matcher(lines.get(at));
            if (!item.matches()) {
                break;
            }
            at++;
            items.add(Spans.of(continued(item.group(2))));
            if (at + 1 < lines.size()
                    && lines.get(at).isBlank()
                    && ITEM.matcher(lines.get(at + 1)).matches()) {
                at++;
            }
        }
        blocks.add(new Block.Items(isNumbered, items));
    }

    private void paragraph() {
        String first = lines.get(at).strip();
        at++;
        blocks.add(new Block.Paragraph(Spans.of(continued(first))));
    }

    /// Words with the lines that go on with them.
    private String continued(String first) {
        StringBuilder words = new StringBuilder(first);
        while (at < lines.size() && goesOn(lines.get(at))) {
            words.append(' ').append(lines.get(at).strip());
            at++;
        }
        return words.toString();
    }

    private static boolean goesOn(String line) {
        return !line.isBlank()
                && Head.of(line).level() == 0
                && !line.startsWith("|")
                && !line.startsWith(FENCE)
                && !ITEM.matcher(line).matches();
    }
}
