package org.headroom.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The files of a text form, wherever they are kept.
interface TextSource {

    boolean has(String file);

    /// The bytes of a file that is there.
    InputStream open(String file) throws IOException;

    /// The names of all files, in their order.
    List<String> files() throws IOException;

    /// The files of a folder.
    static TextSource in(Path folder) {
        return new TextSource() {

            @Override
            public boolean has(String file) {
                return !Files.notExists(folder.resolve(file));
            }

            @Override
            public InputStream open(String file) throws IOException {
                return Files.newInputStream(folder.resolve(file));
            }

            @Override
            public List<String> files() throws IOException {
                try (var files = Files.list(folder)) {
                    return files.map(f -> f.getFileName().toString()).sorted().toList();
                }
            }
        };
    }

    /// Files that never were on a disk: what is in them concerns people.
    static TextSource of(Map<String, byte[]> contents) {
        return new TextSource() {

            @Override
            public boolean has(String file) {
                return contents.containsKey(file);
            }

            @Override
            public InputStream open(String file) throws IOException {
                byte[] bytes = contents.get(file);
                if (bytes == null) {
                    throw new IOException("There is no " + file);
                }
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public List<String> files() {
                return contents.keySet().stream().sorted().toList();
            }
        };
    }
}
