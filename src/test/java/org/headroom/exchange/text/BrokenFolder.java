package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.testing.WorkedExample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A copy of the worked example with something wrong in it.
final class BrokenFolder {

    private final Path folder;

    private BrokenFolder(Path folder) {
        this.folder = folder;
    }

    /// A copy of the worked example, still whole.
    static BrokenFolder in(Path scratch) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "model");
        try (var files = Files.list(WorkedExample.folder())) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("expected-")) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
        }
        return new BrokenFolder(folder);
    }

    Path path() {
        return folder;
    }

    /// Changes the first place where a file says `from`; an empty `from` is the end of the file.
    BrokenFolder change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.exists(path) ? Files.readString(path) : "";
        String changed =
                from.isEmpty()
                        ? (text.endsWith("\n") || text.isEmpty() ? text : text + "\n") + to + "\n"
                        : text.replace("\r\n", "\n")
                                .replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertNotEquals(text, changed, "the test must change something");
        Files.writeString(path, changed);
        return this;
    }

    BrokenFolder delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /// Everything for which it is refused; fails where it is read.
    List<Finding> refused() {
        return switch (TextForm.read(folder)) {
            case TextReading.Refused refused ->
                    refused.findings().stream().filter(Finding::isRefused).toList();
            case TextReading.Read read -> fail("read without findings: " + read.model().info());
        };
    }

    /// What is reported while it is read; fails where it is refused.
    List<Finding> reported() {
        return switch (TextForm.read(folder)) {
            case TextReading.Refused refused -> fail(refused.findings().toString());
            case TextReading.Read read ->
                    Stream.concat(read.reported().stream(), ModelRules.check(read.model()).stream())
                            .toList();
        };
    }
}
