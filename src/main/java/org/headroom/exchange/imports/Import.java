package org.headroom.exchange.imports;

import org.headroom.exchange.imports.cld.CldImport;
import org.headroom.exchange.imports.mapped.MappedImport;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.mapping.HeaderRow;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.extract.Field;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an extract and says what it would do to the model.
public final class Import {

    static final int ROWS_TO_GUESS_FROM = 30;

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

    private static ImportOutcome read(ImportRequest request, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        Mapping mapping = mapping(request);
        TableSource source = TableSource.open(request.file(), mapping.source());
        try {
            if (request.kind() == ImportKind.CLD) {
                return CldImport.read(source, request.target(), watch);
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
                                    source.firstRows(ROWS_TO_GUESS_FROM),
                                    mapping.source(),
                                    source.facts(),
                                    wanted(request)));
        }
    }

    /// The mapping that was given, with sheet and header row where its headings stand unless it
    /// says where they are; else the one that the file suggests.
    private static Mapping mapping(ImportRequest request) throws FileFaultException {
        if (request.mapping().isEmpty()) {
            Optional<ImportKind> kind = Optional.of(request.kind());
            return FirstLook.into(request.file(), SourceOptions.DETECT, kind).guess();
        }
        Mapping given = request.mapping().get();
        if (given.source().headerRow().isPresent() || request.kind() == ImportKind.CLD) {
            return given;
        }
        for (SourceOptions way : SheetChoice.of(request.file(), given.source())) {
            List<List<String>> rows =
                    TableSource.open(request.file(), way).firstRows(ROWS_TO_GUESS_FROM);
            Optional<Mapping> placed = HeaderRow.placed(given.with(way), rows);
            if (placed.isPresent()) {
                return placed.get();
            }
        }
        return given;
    }

    /// Headings that tell which row is the header.
    private static List<String> wanted(ImportRequest request) {
        if (request.kind() == ImportKind.CLD || request.mapping().isEmpty()) {
            return headings(request.kind());
        }
        return request.mapping().get().columns().values().stream()
                .flatMap(rule -> rule.headings().stream())
                .toList();
    }

    /// Headings that extracts of a kind are known by.
    static List<String> headings(ImportKind kind) {
        if (kind == ImportKind.CLD) {
            return CldImport.neededHeadings();
        }
        List<String> headings = new ArrayList<>();
        for (Field field : Fields.of(kind)) {
            headings.add(field.name());
            headings.addAll(field.synonyms());
        }
        return headings;
    }
}
