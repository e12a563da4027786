package org.headroom.exchange.imports;

import org.headroom.exchange.imports.mapped.ValueTables;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.exchange.imports.outcome.RejectedRowsFile;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.extract.ExtractReader;
import org.headroom.extract.Field;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.ValueTable;
import org.headroom.extract.Watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The reading of extracts as the window asks for it.
public final class Extracts implements ExtractReader {

    @Override
    public Inspection inspect(Path file, SourceOptions options, Optional<ImportKind> kind)
            throws FileFaultException {
        return FirstLook.into(file, options, kind);
    }

    @Override
    public Optional<Recalled> recall(
            Path file,
            Inspection look,
            Optional<ImportKind> wanted,
            Function<String, List<KeptMapping>> memory) {
        return new Recollection(file).of(look, wanted, memory);
    }

    @Override
    public Set<String> signatures(Path file, ImportKind kind, Mapping mapping)
            throws FileFaultException {
        return new Recollection(file).signatures(kind, mapping);
    }

    @Override
    public List<Field> fields(ImportKind kind) {
        return Fields.of(kind);
    }

    @Override
    public List<ValueTable> values(ImportRequest request, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        SourceOptions options = request.mapping().map(Mapping::source).orElse(SourceOptions.DETECT);
        return ValueTables.read(TableSource.open(request.file(), options), request, watch);
    }

    @Override
    public ImportResult preview(ImportRequest request, Watch watch) {
        return Import.preview(request, watch);
    }

    @Override
    public void writeRejected(ImportOutcome outcome, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                RejectedRowsFile.write(outcome, out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public String json(Mapping mapping) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MappingJson.write(mapping, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory take what is written", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
