package org.headroom.exchange.text;

import org.headroom.domain.Model;
import org.headroom.rules.ModelRules;
import org.headroom.rules.Rule;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The text form of a model as a folder on disk (method section 2).
public final class TextForm {

    private TextForm() {}

    /// The model that a folder holds, or everything for which it is refused.
    public static TextReading read(Path folder) {
        Findings findings = new Findings();
        if (!Files.isDirectory(folder)) {
            findings.add(
                    Rule.FOLDER.at(
                            folder.toString(),
                            0,
                            "",
                            "",
                            "This is not a folder that can be read."));
        } else if (!Files.isRegularFile(folder.resolve(ModelJson.FILE))) {
            findings.add(
                    Rule.FOLDER.at(
                            ModelJson.FILE,
                            0,
                            "",
                            "",
                            "The folder " + folder + " has no such file."));
        } else {
            return readModel(TextSource.in(folder), folder.toString(), findings);
        }
        return new TextReading.Refused(findings.all());
    }

    /// Writes a model into a folder, in the canonical form: the same model gives the same bytes.
    ///
    /// A folder that already holds a model is brought to this one: files of tables without rows go.
    ///
    /// @throws IOException with a sentence for the reader if it cannot be written, or if files of
    ///   that name are there without a model; then nothing is changed
    public static void write(Model model, Path folder) throws IOException {
        new FolderWriter(folder).write(model);
    }

    /// Reads a model whose files are held in memory, by name.
    static TextReading read(Map<String, byte[]> contents) {
        return readModel(TextSource.of(contents), "", new Findings());
    }

    /// @param place where the files are, for findings
    private static TextReading readModel(TextSource files, String place, Findings findings) {
        Optional<Model> start = ModelJson.read(files, findings).map(Model::empty);
        Model model = start.orElseGet(() -> Model.empty(ModelJson.UNKNOWN));
        ReadRows rows = new ReadRows(start.isPresent());
        for (Table<?> table : Tables.ALL) {
            model = CsvTable.readInto(model, table, files, findings, rows.of(table.fileName()));
        }
        reportOtherTables(files, place, findings);
        ModelRules.refused(model).stream().flatMap(rows::placed).forEach(findings::add);
        return findings.hasRefused()
                ? new TextReading.Refused(findings.all())
                : new TextReading.Read(model, findings.all());
    }

    private static void reportOtherTables(TextSource files, String place, Findings findings) {
        Set<String> known =
                Tables.ALL.stream().map(Table::fileName).collect(Collectors.toUnmodifiableSet());
        try {
            List<String> others =
                    files.files().stream()
                            .filter(f -> f.endsWith(".csv") && !known.contains(f))
                            .toList();
            for (String file : others) {
                findings.add(
                        Rule.FILES.at(file, 0, "", "", "This is no table of a model; not read."));
            }
        } catch (IOException e) {
            findings.add(Rule.FOLDER.at(place, 0, "", "", "The folder could not be listed."));
        }
    }
}
