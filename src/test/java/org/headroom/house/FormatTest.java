package org.headroom.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every source file is as google-java-format leaves it (4 spaces, 100 columns). `mvn test
/// -Dtest=FormatTest -Dformat.arg=-Dformat.write=true` formats what is not.
class FormatTest {

    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.AOSP;

    @Test
    void everySourceFileIsFormatted() throws Exception {
        Formatter formatter = new Formatter(JavaFormatterOptions.builder().style(STYLE).build());
        List<Path> unformatted = new ArrayList<>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                check(formatter, file, unformatted);
            }
        }
        assertEquals(List.of(), unformatted);
    }

    private static void check(Formatter formatter, Path file, List<Path> unformatted)
            throws IOException, FormatterException {
        String source = Files.readString(file);
        String imports =
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), STYLE);
        String formatted = formatter.formatSource(imports);
        if (!formatted.equals(source)) {
            if (Boolean.getBoolean("format.write")) {
                Files.writeString(file, formatted);
            } else {
                unformatted.add(file);
            }
        }
    }
}
