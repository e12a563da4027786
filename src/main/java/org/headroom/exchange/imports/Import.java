package org.headroom.exchange.imports;

import org.headroom.exchange.imports.cld.CldImport;
import org.headroom.exchange.imports.mapped.MappedImport;
import org.headroom.exchange.imports.mapping.ColumnRule;
import org.headroom.exchange.imports.mapping.Field;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.mapping.Mapping;
import org.headroom.exchange.imports.mapping.MappingGuess;
import org.headroom.exchange.imports.outcome.ImportKind;
import org.headroom.exchange.imports.outcome.ImportOutcome;
import org.headroom.exchange.imports.outcome.ImportResult;
import org.headroom.exchange.imports.source.FileFault;
import org.headroom.exchange.imports.source.FileFaultException;
import org.headroom.exchange.imports.source.SourceOptions;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.source.Watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads an extract and says what it would do to the model.
public final class Import {

    private static final int ROWS_TO_GUESS_FROM = 30;

    private Import() {}

    /// Reads the whole file. Nothing is changed; what went wrong is part of the result.
    public static ImportResult preview(ImportRequest request, Watch watch) {
        try {
            return new ImportResult.Ready(read(request, watch));
        } catch (FileFaultException e) {
            return new ImportResult.Refused(e.fault());
        } catch (Watch.CancelledException e) {
            return new ImportResult.Cancelled();
        }
    }

    /// The mapping that the headings of a file suggest.
    ///
    /// @throws FileFaultException if the file is refused
    public static Mapping guess(ImportKind kind, Path file, SourceOptions options)
            throws FileFaultException {
        TableSource source = TableSource.open(file, options);
        return MappingGuess.of(kind, source.firstRows(ROWS_TO_GUESS_FROM), options);
    }

    private static ImportOutcome read(ImportRequest request, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        SourceOptions options = request.mapping().map(Mapping::source).orElse(SourceOptions.DETECT);
        TableSource source = TableSource.open(request.file(), options);
        List<String> wanted = wanted(request);
        try {
            if (request.kind() == ImportKind.CLD) {
                return CldImport.read(source, request.target(), watch);
            }
            Mapping mapping;
            if (request.mapping().isPresent()) {
                mapping = request.mapping().get();
            } else {
                mapping =
                        MappingGuess.of(
                                request.kind(), source.firstRows(ROWS_TO_GUESS_FROM), options);
                source = TableSource.open(request.file(), mapping.source());
            }
            return MappedImport.read(request.kind(), source, mapping, request.target(), watch);
        } catch (FileFaultException e) {
            if (e.fault().kind() != FileFault.Kind.COLUMN_MISSING) {
                throw e;
            }
            throw new FileFaultException(
                    FileFault.Kind.COLUMN_MISSING,
                    e.fault().message()
                            + HeaderAdvice.of(
                                    source.firstRows(ROWS_TO_GUESS_FROM), options, wanted));
        }
    }

    /// Headings that tell which row is the header.
    private static List<String> wanted(ImportRequest request) {
        if (request.kind() == ImportKind.CLD) {
            return CldImport.neededHeadings();
        }
        List<String> wanted = new ArrayList<>();
        if (request.mapping().isPresent()) {
            for (ColumnRule rule : request.mapping().get().columns().values()) {
                wanted.addAll(rule.headings());
            }
            return wanted;
        }
        for (Field field : Fields.of(request.kind())) {
            wanted.add(field.name());
            wanted.addAll(field.synonyms());
        }
        return wanted;
    }
}
