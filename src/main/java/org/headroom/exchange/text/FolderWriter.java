package org.headroom.exchange.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.headroom.domain.Model;
import org.headroom.schema.Column;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a model's files into a folder: all of them beside their places first, then each moved
/// into its place in one step, `model.json` last.
final class FolderWriter {

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final List<String> ready = new ArrayList<>();

    FolderWriter(Path folder) {
        this.folder = folder;
    }

    void write(Model model) throws IOException {
        Files.createDirectories(folder);
        refuseFilesOfOthers();
        try {
            for (Map.Entry<String, Content> file : contents(model).entrySet()) {
                prepare(file.getKey(), file.getValue());
            }
            removeStale();
            for (String file : ready) {
                Files.move(
                        unfinished(file),
                        folder.resolve(file),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String file : ready) {
                Files.deleteIfExists(unfinished(file));
            }
        }
    }

    /// What each file of a model holds, in the order of writing.
    static Map<String, Content> contents(Model model) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            if (!table.mayBeMissing() || !table.of(model).isEmpty()) {
                contents.put(table.fileName(), out -> writeTable(table, model, out));
            }
        }
        contents.put(ModelJson.FILE, out -> ModelJson.write(model.info(), out));
        return contents;
    }

    /// A folder without `model.json` holds no model, so a table's file in it is not ours.
    private void refuseFilesOfOthers() throws IOException {
        if (Files.exists(folder.resolve(ModelJson.FILE))) {
            return;
        }
        for (Table<?> table : Tables.ALL) {
            if (Files.exists(folder.resolve(table.fileName()))) {
                throw new IOException(
                        "The folder "
                                + folder
                                + " holds "
                                + table.fileName()
                                + " but no model. Nothing was written; choose an empty folder or"
                                + " one that holds a model.");
            }
        }
    }

    private void removeStale() throws IOException {
        for (Table<?> table : Tables.ALL) {
            if (!ready.contains(table.fileName())) {
                Files.deleteIfExists(folder.resolve(table.fileName()));
            }
        }
    }

    private void prepare(String file, Content content) throws IOException {
        ready.add(file);
        try (FileOutputStream disk = new FileOutputStream(unfinished(file).toFile())) {
            OutputStream out = new BufferedOutputStream(disk, 1 << 16);
            content.writeTo(out);
            out.flush();
            disk.getChannel().force(true);
        }
    }

    private static <R> void writeTable(Table<R> table, Model model, OutputStream out)
            throws IOException {
        // An encoder that reports what it cannot write, where a charset would write a question
        // mark.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        for (R row : table.of(model)) {
            csv.writeRecord(table.cells(row));
        }
        csv.flush();
    }

    private Path unfinished(String file) {
        return folder.resolve("." + file + UNFINISHED);
    }

    /// What a file holds.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
