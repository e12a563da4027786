package org.headroom.exchange.imports;

import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds how earlier extracts with the headings of a file were read. The headings may have moved: a
/// title above them that was one row long may be three rows long this month.
final class Recollection {

    private final Path file;

    Recollection(Path file) {
        this.file = file;
    }

    /// The newest reading that fits the file; of the kind that is wanted, where one is.
    Optional<Recalled> of(
            Inspection look,
            Optional<ImportKind> wanted,
            Function<String, List<KeptMapping>> memory) {
        for (String signature : look.signatures()) {
            for (KeptMapping kept : memory.apply(signature)) {
                Optional<Recalled> recalled =
                        ImportKind.of(kept.kind())
                                .filter(kind -> wanted.isEmpty() || wanted.get() == kind)
                                .flatMap(kind -> fit(kind, kept.json()));
                if (recalled.isPresent()) {
                    return recalled;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Recalled> fit(ImportKind kind, String json) {
        try {
            Mapping mapping = MappingJson.of(json);
            return header(kind, mapping)
                    .map(row -> new Recalled(kind, mapping.with(row.in(mapping.source()))));
        } catch (FileFaultException e) {
            // A mapping of a later version, or of a sheet that is not there, is guessed anew.
            return Optional.empty();
        }
    }

    /// Where the header is.
    ///
    /// @param row empty for the first that is not blank
    private record Header(OptionalInt row) {
        SourceOptions in(SourceOptions options) {
            return options.withHeader(row);
        }
    }

    private Optional<Header> header(ImportKind kind, Mapping mapping) throws FileFaultException {
        if (kind == ImportKind.CLD) {
            SourceOptions anywhere = mapping.source().withHeader(OptionalInt.empty());
            Inspection look = FirstLook.into(file, anywhere, Optional.of(kind));
            return look.missing().isEmpty()
                    ? Optional.of(new Header(look.guess().source().headerRow()))
                    : Optional.empty();
        }
        List<List<String>> rows =
                TableSource.open(file, mapping.source()).firstRows(Import.ROWS_TO_GUESS_FROM);
        OptionalInt own = mapping.source().headerRow();
        int first = own.isPresent() ? own.getAsInt() - 1 : firstFilled(rows);
        if (first < rows.size() && holdsAll(rows.get(first), mapping)) {
            return Optional.of(new Header(own));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (holdsAll(rows.get(i), mapping)) {
                return Optional.of(new Header(OptionalInt.of(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static int firstFilled(List<List<String>> rows) {
        int row = 0;
        while (row < rows.size() && rows.get(row).stream().allMatch(Words::isBlank)) {
            row++;
        }
        return row;
    }

    private static boolean holdsAll(List<String> row, Mapping mapping) {
        Set<String> there = new HashSet<>();
        row.forEach(cell -> there.add(Words.heading(cell)));
        return headings(mapping).allMatch(there::contains);
    }

    private static Stream<String> headings(Mapping mapping) {
        return mapping.columns().values().stream()
                .flatMap(rule -> rule.headings().stream())
                .map(Words::heading);
    }

    /// What the next file like this one is known by: the headings that were read, and those that it
    /// is taken to have where nothing is said, as of a first sheet that only explains.
    Set<String> signatures(ImportKind kind, Mapping mapping) throws FileFaultException {
        Set<String> signatures = new LinkedHashSet<>();
        signatures.add(FirstLook.into(file, mapping.source(), Optional.of(kind)).signature());
        signatures.add(FirstLook.into(file, SourceOptions.DETECT, Optional.empty()).signature());
        return signatures;
    }
}
