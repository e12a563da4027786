package org.headroom.ui.help;

import org.headroom.ui.help.Markdown.Head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The guide: its topics in the order of reading, from the files that travel in the program.
public final class Manual {

    /// The file of terms, whose table also gives the definitions that a pointer brings.
    static final String GLOSSARY = "glossary.md";

    private static final String FOLDER = "/org/headroom/guide/";
    private static final String METHOD = "/org/headroom/exchange/kit/method-in-brief.md";

    /// In the order of reading. What is for those who keep the code is not among them.
    private static final List<String> FILES =
            List.of(
                    FOLDER + "guide.md",
                    FOLDER + "pages.md",
                    FOLDER + "routines.md",
                    FOLDER + "importing.md",
                    FOLDER + "checks.md",
                    FOLDER + "commands.md",
                    METHOD,
                    FOLDER + GLOSSARY);

    private final List<Topic> topics;

    private Manual(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    /// Reads the guide.
    ///
    /// @throws UncheckedIOException where a file of the program cannot be read
    public static Manual read() {
        List<Topic> topics = new ArrayList<>();
        for (String file : FILES) {
            topics.addAll(topics(file.substring(file.lastIndexOf('/') + 1), lines(file)));
        }
        return new Manual(topics);
    }

    public List<Topic> topics() {
        return topics;
    }

    /// The topic under a heading, the first where there are several; a title comes before a heading
    /// within.
    public Optional<Topic> about(String heading) {
        return topics.stream()
                .filter(t -> t.title().equalsIgnoreCase(heading))
                .findFirst()
                .or(() -> topics.stream().filter(t -> t.isAbout(heading)).findFirst());
    }

    /// Where a link leads: a file, or a heading of a file.
    Optional<Topic> target(String link) {
        int mark = link.indexOf('#');
        String file = mark < 0 ? link : link.substring(0, mark);
        String heading = mark < 0 ? "" : link.substring(mark + 1);
        return topics.stream()
                .filter(t -> file.isEmpty() || t.file().equals(file))
                .filter(t -> heading.isEmpty() || anchor(t.title()).equals(heading))
                .findFirst();
    }

    /// A picture of the guide.
    static URL picture(String file) {
        return Objects.requireNonNull(Manual.class.getResource(FOLDER + file), file);
    }

    /// A heading as links name it.
    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    static List<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(Manual.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of the glossary.
    static List<String> glossary() {
        return lines(FOLDER + GLOSSARY);
    }

    private static List<Topic> topics(String file, List<String> lines) {
        String chapter = "";
        String title = "";
        List<Topic> topics = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (String line : lines) {
            Head head = Head.of(line);
            if (head.level() == 1 || head.level() == 2) {
                add(topics, new Topic(chapter, file, title, List.of()), body);
                title = head.text();
                chapter = head.level() == 1 ? title : chapter;
            } else {
                body.add(line);
            }
        }
        add(topics, new Topic(chapter, file, title, List.of()), body);
        return topics;
    }

    private static void add(List<Topic> topics, Topic empty, List<String> body) {
        List<Block> blocks = Markdown.blocks(List.copyOf(body));
        if (!blocks.isEmpty()) {
            topics.add(new Topic(empty.chapter(), empty.file(), empty.title(), blocks));
        }
        body.clear();
    }
}
