package org.headroom.exchange.imports;

import org.headroom.exchange.imports.mapping.HeaderRow;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

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
            Optional<Mapping> placed =
                    kind == ImportKind.CLD
                            ? asReturn(mapping)
                            : HeaderRow.placed(
                                    mapping,
                                    TableSource.open(file, mapping.source())
                                            .firstRows(Import.ROWS_TO_GUESS_FROM));
            return placed.map(m -> new Recalled(kind, m));
        } catch (FileFaultException e) {
            // A mapping of a later version, or of a sheet that is not there, is guessed anew.
            return Optional.empty();
        }
    }

    /// A return has its own headings, which need no mapping.
    private Optional<Mapping> asReturn(Mapping mapping) throws FileFaultException {
        SourceOptions anywhere = mapping.source().withHeader(OptionalInt.empty());
        Inspection look = FirstLook.into(file, anywhere, Optional.of(ImportKind.CLD));
        return look.missing().isEmpty()
                ? Optional.of(mapping.with(look.guess().source()))
                : Optional.empty();
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
