package org.headroom.exchange.imports;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Watch;
import org.headroom.kernel.FinancialYear;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Imports as tests make them: into a model with the data cut 30 September 2025.
final class Imports {

    static final byte[] KEY = "a key for tests".getBytes(StandardCharsets.UTF_8);

    private Imports() {}

    static Model emptyModel() {
        return Model.empty(
                new ModelInfo(
                        "Test",
                        "Testshire",
                        new FinancialYear(2025),
                        LocalDate.of(2025, 9, 30),
                        3,
                        "",
                        ""));
    }

    static ImportTarget into(Model model) {
        return new ImportTarget(model, false, Optional.empty(), KEY);
    }

    static ImportResult result(ImportKind kind, Path file, ImportTarget target) {
        return Import.preview(new ImportRequest(kind, file, Optional.empty(), target), Watch.NONE);
    }

    static ImportOutcome outcome(ImportKind kind, Path file, ImportTarget target) {
        return switch (result(kind, file, target)) {
            case ImportResult.Ready ready -> ready.outcome();
            case ImportResult.Refused refused ->
                    throw new AssertionError("Refused: " + refused.fault());
            case ImportResult.Cancelled cancelled -> throw new AssertionError("Cancelled");
        };
    }

    static FileFault fault(ImportKind kind, Path file, ImportTarget target) {
        return switch (result(kind, file, target)) {
            case ImportResult.Ready ready ->
                    throw new AssertionError("Not refused: " + ready.outcome().rowsIn());
            case ImportResult.Refused refused -> refused.fault();
            case ImportResult.Cancelled cancelled -> throw new AssertionError("Cancelled");
        };
    }
}
