package org.headroom.exchange.kit;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ProjectionText;
import org.headroom.exchange.text.FrozenText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Everything that somebody needs who works a budget out again with means of their own: the model
/// without people, the method in words, the figures that should come out, and how to compare.
///
/// @param files their texts by name, with `/` between folders
public record ReproductionKit(Map<String, String> files) {

    /// The folder of the model in the kit.
    static final String MODEL = "model/";

    /// The folder of the figures in the kit.
    static final String EXPECTED = "expected/";

    private static final String METHOD = "method-in-brief.md";
    private static final String ZIP = ".zip";

    public ReproductionKit {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /// The kit of a model. The same model gives the same kit.
    ///
    /// @param engine name and version of this program
    /// @param state whether the model is assured, in words
    public static ReproductionKit of(Model model, String engine, String state) {
        Model nameless = Nameless.of(model);
        PreparedModel prepared = PreparedModel.of(nameless);
        Map<String, String> expected = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        add(expected, list, prepared, "base.json", Optional.empty());
        int number = 1;
        for (Scenario scenario : nameless.scenarios()) {
            add(
                    expected,
                    list,
                    prepared,
                    "scenario-" + number + ".json",
                    Optional.of(scenario.name()));
            number++;
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", readme(model, engine, state, list.toString()));
        files.put(METHOD, method());
        FrozenText.texts(FrozenText.of(nameless))
                .forEach((name, text) -> files.put(MODEL + name, text));
        files.putAll(expected);
        return new ReproductionKit(files);
    }

    private static void add(
            Map<String, String> expected,
            StringBuilder list,
            PreparedModel prepared,
            String file,
            Optional<String> scenario) {
        expected.put(
                EXPECTED + file,
                ProjectionText.of(Planner.project(prepared, scenario), OutputFormat.JSON));
        list.append("- `")
                .append(EXPECTED)
                .append(file)
                .append("`: ")
                .append(scenario.map(s -> "scenario “" + s + "”").orElse("the base"))
                .append('\n');
    }

    /// The method in words, complete enough to work a budget out from it.
    public static String method() {
        return resource(METHOD);
    }

    private static String readme(Model model, String engine, String state, String expected) {
        return resource("readme.md")
                .replace("{model}", model.info().name())
                .replace("{engine}", engine)
                .replace("{state}", state)
                .replace("{moved}", moved(Nameless.moved(model)))
                .replace("{expected}", expected.stripTrailing());
    }

    private static String moved(long transfers) {
        if (transfers == 0) {
            return "No transfer was moved: the figures are those of the budget to the penny.";
        }
        return (transfers == 1 ? "1 transfer was" : transfers + " transfers were")
                + " moved, each by 16 days at most: the figures are those of the budget but for what"
                + " these days cost in the year of the transfer. Ask the analyst where that matters.";
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(ReproductionKit.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the kit into a new folder, or as one file where the name ends in `.zip`.
    ///
    /// @throws IOException with a sentence for the reader if the place is taken or cannot be
    ///   written
    public void write(Path place) throws IOException {
        if (place.toString().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
            Path unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
            try {
                Files.write(unfinished, FrozenText.of(files));
                Files.move(
                        unfinished,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return;
        }
        if (Files.exists(place)) {
            throw new IOException(
                    place + " is already there. Nothing was written; choose another name.");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }
}
