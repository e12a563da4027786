package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every command that the guide shows, run as it stands there, once and in the order of the
/// recipes. Files that it names without a folder are in an own place.
class GuideCommandsTest {

    private static final Path GUIDE = Path.of("src/site/markdown");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^    |`)headroom (?<words>[^`\\n]+)");
    private static final Pattern WORD = Pattern.compile("\"(?<quoted>[^\"]*)\"|(?<plain>\\S+)");
    private static final Pattern FILE =
            Pattern.compile("[\\w-]+(\\.(headroom|json|csv|docx|xlsx|pptx|sealed|zip)|-folder)");

    /// The recipes, which begin with a new model, then the chapters that go on with it.
    private static final List<String> CHAPTERS =
            List.of("commands.md", "guide.md", "pages.md", "routines.md", "importing.md");

    private static final String PASSWORD = "correct horse battery staple\n";

    @TempDir Path folder;

    @Test
    void everyCommandOfTheGuideWorksAsWritten() throws IOException {
        Set<String> all = new LinkedHashSet<>();
        for (String chapter : CHAPTERS) {
            all.addAll(commands(chapter));
        }
        List<String> failed = new ArrayList<>();
        for (String command : all) {
            CommandRun run = CommandRun.withInput(PASSWORD, words(command).toArray(String[]::new));
            // 1 is an answer too: rows that were rejected, findings to look at.
            if (run.code() != 0 && (run.code() != 1 || run.out().isBlank())) {
                failed.add(command + "\n" + run.err() + run.out());
            }
        }
        assertEquals("", String.join("\n", failed));
    }

    @Test
    void theRecipesCoverEveryCommandOfTheProgram() throws IOException {
        String recipes = String.join("\n", commands("commands.md"));
        List<String> missing =
                Arrays.stream(HeadroomCommand.class.getAnnotation(Command.class).subcommands())
                        .map(type -> type.getAnnotation(Command.class).name())
                        .filter(name -> !("\n" + recipes).contains("\n" + name + " "))
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> commands(String chapter) throws IOException {
        Matcher matcher = COMMAND.matcher(Files.readString(GUIDE.resolve(chapter)));
        List<String> commands = new ArrayList<>();
        while (matcher.find()) {
            commands.add(matcher.group("words").strip());
        }
        return commands;
    }

    /// The words of a command line without where its answer goes; own files with their place.
    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.replaceAll(" > \\S+$", ""));
        while (matcher.find()) {
            String quoted = matcher.group("quoted");
            String word = quoted == null ? matcher.group("plain") : quoted;
            words.add(FILE.matcher(word).matches() ? folder.resolve(word).toString() : word);
        }
        return words;
    }
}
