package org.headroom.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.rules.Rule;
import org.headroom.rules.Severity;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The guide as people find it in the program: whole, without dead ends, and about everything that
/// it has to be about.
class ManualTest {

    private static final Path FOLDER = Path.of("src/site/markdown");

    private final Manual manual = Manual.read();

    @Test
    void everyLinkLeadsToATopic() {
        List<String> dead = new ArrayList<>();
        for (Topic topic : manual.topics()) {
            spans(topic)
                    .filter(s -> s.look() == Span.Look.LINK)
                    .map(Span::target)
                    .filter(link -> manual.target(link).isEmpty())
                    .forEach(link -> dead.add(topic.title() + " → " + link));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void everyPictureIsThere() {
        List<String> missing =
                manual.topics().stream()
                        .flatMap(t -> t.blocks().stream())
                        .filter(Block.Picture.class::isInstance)
                        .map(b -> ((Block.Picture) b).file())
                        .filter(file -> !Files.exists(FOLDER.resolve(file)))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCheckThatStandsBeforeAnApprovalIsExplained() {
        Topic checks = manual.about("What each check means").orElseThrow();
        List<String> silent =
                Arrays.stream(Rule.values())
                        .filter(rule -> rule.severity() == Severity.REPORTED)
                        .map(Rule::sentence)
                        .filter(sentence -> !checks.words().contains(sentence))
                        .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void theRoutinesAndTheMethodHaveTopicsOfTheirOwn() {
        List<String> wanted =
                List.of(
                        "Start in five minutes",
                        "Month-end routine",
                        "Building next year’s budget",
                        "Running a meeting",
                        "What each check means",
                        "Privacy",
                        "Moving to a new year",
                        "Importing an extract",
                        "Recipes",
                        "What an uplift of a fee has to cover",
                        "The bridge of a year");
        assertEquals(List.of(), wanted.stream().filter(t -> manual.about(t).isEmpty()).toList());
    }

    @Test
    void aTermIsDefinedByItsOwnNameAlsoInAHeading() {
        Glossary glossary = Glossary.read();
        assertTrue(glossary.of("Full-year effect").orElseThrow().contains("part-way"));
        assertTrue(glossary.of("Gap to the end of the plan, £m").orElseThrow().contains("funding"));
        assertTrue(glossary.of("Incremental gap").orElseThrow().startsWith("Incremental gap:"));
        assertEquals(Optional.empty(), glossary.of("Gapless"));
        assertEquals(Optional.empty(), glossary.of("Luton"));
    }

    @Test
    void markdownIsReadAsItIsWritten() {
        List<Block> blocks =
                Markdown.blocks(
                        List.of(
                                "Drag **it**, type",
                                "`12.86` or see [Keys](#keys).",
                                "",
                                "1. one",
                                "   more",
                                "2. two",
                                "",
                                "    headroom calc budget.headroom",
                                "",
                                "| a | b |",
                                "|---|---|",
                                "| `x\\|y` | *z* |"));
        assertEquals(
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        Span.of("Drag ", Span.Look.PLAIN),
                                        Span.of("it", Span.Look.STRONG),
                                        Span.of(", type ", Span.Look.PLAIN),
                                        Span.of("12.86", Span.Look.CODE),
                                        Span.of(" or see ", Span.Look.PLAIN),
                                        new Span("Keys", Span.Look.LINK, "#keys"),
                                        Span.of(".", Span.Look.PLAIN))),
                        new Block.Items(
                                true,
                                List.of(
                                        List.of(Span.of("one more", Span.Look.PLAIN)),
                                        List.of(Span.of("two", Span.Look.PLAIN)))),
                        new Block.Code("headroom calc budget.headroom"),
                        new Block.Grid(
                                List.of(
                                        List.of(Span.of("a", Span.Look.PLAIN)),
                                        List.of(Span.of("b", Span.Look.PLAIN))),
                                List.of(
                                        List.of(
                                                List.of(Span.of("x|y", Span.Look.CODE)),
                                                List.of(Span.of("z", Span.Look.EMPHASIS)))))),
                blocks);
    }

    @Test
    void noMarkOfMarkdownIsLeftInTheWords() {
        List<String> left =
                manual.topics().stream()
                        .flatMap(ManualTest::spans)
                        .filter(s -> s.look() == Span.Look.PLAIN)
                        .map(Span::text)
                        .filter(t -> t.contains("**") || t.contains("`") || t.contains("]("))
                        .toList();
        assertEquals(List.of(), left);
        assertFalse(manual.topics().isEmpty());
    }

    private static Stream<Span> spans(Topic topic) {
        return topic.blocks().stream().flatMap(ManualTest::spans);
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.words().stream();
            case Block.Items items -> items.items().stream().flatMap(List::stream);
            case Block.Grid grid ->
                    grid.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Block.Heading h -> Stream.empty();
            case Block.Code c -> Stream.empty();
            case Block.Picture p -> Stream.empty();
        };
    }
}
