package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the words of a paragraph: strong, emphasis, code and links of Markdown.
final class Spans {

    private static final Pattern MARKED =
            Pattern.compile(
                    "\\*\\*(?<strong>[^*]+)\\*\\*|(?<!\\w)\\*(?<emphasis>[^*\\s][^*]*)\\*"
                            + "|`(?<code>[^`]+)`|\\[(?<link>[^\\]]+)\\]\\((?<target>[^)]+)\\)");

    private Spans() {}

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKED.matcher(text);
        int from = 0;
        while (matcher.find()) {
            plain(text.substring(from, matcher.start()), spans);
            spans.add(marked(matcher));
            from = matcher.end();
        }
        plain(text.substring(from), spans);
        return List.copyOf(spans);
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(Span.of(text.replace("\\|", "|"), Span.Look.PLAIN));
        }
    }

    private static Span marked(Matcher matcher) {
        if (matcher.group("strong") != null) {
            return Span.of(matcher.group("strong"), Span.Look.STRONG);
        }
        if (matcher.group("emphasis") != null) {
            return Span.of(matcher.group("emphasis"), Span.Look.EMPHASIS);
        }
        if (matcher.group("code") != null) {
            return Span.of(matcher.group("code").replace("\\|", "|"), Span.Look.CODE);
        }
        return new Span(matcher.group("link"), Span.Look.LINK, matcher.group("target"));
    }

    /// The words alone.
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
