package org.headroom.exchange.imports;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.Mapping;
import org.headroom.extract.Watch;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Extracts of the council's own as tests make them, read through mappings as section C of the
/// imports describes them. The data cut is 30 September 2025.
abstract class MappedExtracts {

    static final String PACKAGES = "Ref,Client Ref,Element Type,DOB,Primary Need,Start,End,Cost\n";
    static final String COLUMNS =
            """
            "package_id": "Ref", "person_id": "Client Ref", "service_type": "Element Type",
            "age_group": {"date_of_birth": "DOB"}, "support_reason": "Primary Need",
            "start_date": "Start", "end_date": "End",
            """;

    @TempDir Path folder;

    final ImportOutcome guessed(ImportKind kind, String csv, Model model) throws IOException {
        return ready(result(kind, csv, Optional.empty(), model));
    }

    final ImportOutcome outcome(ImportKind kind, String csv, String mapping, Model model)
            throws IOException, FileFaultException {
        return ready(result(kind, csv, Optional.of(mapping(mapping)), model));
    }

    static ImportOutcome ready(ImportResult result) {
        if (result instanceof ImportResult.Ready ready) {
            return ready.outcome();
        }
        throw new AssertionError(result.toString());
    }

    final ImportResult result(ImportKind kind, String csv, Optional<Mapping> mapping, Model model)
            throws IOException {
        Path file = Files.writeString(folder.resolve("extract.csv"), csv);
        return Import.preview(
                new ImportRequest(kind, file, mapping, Imports.into(model)), Watch.NONE);
    }

    static Mapping mapping(String json) throws FileFaultException {
        return MappingJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static boolean hasFinding(ImportOutcome outcome, String rule) {
        return outcome.findings().stream().anyMatch(f -> f.rule().equals(rule));
    }
}
