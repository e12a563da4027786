package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.exchange.imports.outcome.OutcomeJson;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Watch;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an import says of itself, and the data cut that it is of.
class ImportResultsTest extends MappedExtracts {

    @Test
    void theJsonHasTheKeysOfTheCommand() throws Exception {
        String json =
                OutcomeJson.of(
                        result(
                                ImportKind.PACKAGES,
                                PACKAGES
                                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100.5\n"
                                        + "2,P1,homecare,1950-01-01,Memory,,,1\n",
                                Optional.empty(),
                                Imports.emptyModel()));
        String plain = json.replaceAll("\\s", "");
        assertTrue(plain.contains("\"rowsIn\":2,\"accepted\":1,\"rejected\":{"), json);
        assertTrue(plain.contains("\"outOfScope\":{}"), json);
        assertTrue(
                plain.contains(
                        "\"weeklyGross\":{\"in\":101.500000,\"accepted\":100.500000,"
                                + "\"rejected\":1.000000,\"outOfScope\":0.000000"),
                json);
        assertTrue(plain.contains("\"rows\":[3]"), json);
    }

    @Test
    void anImportThatIsCalledOffChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), PACKAGES + "1,P,h,,,,,\n");
        ImportResult result =
                Import.preview(
                        new ImportRequest(
                                ImportKind.PACKAGES,
                                file,
                                Optional.empty(),
                                Imports.into(Imports.emptyModel())),
                        new Watch(share -> {}, () -> true));
        assertEquals(new ImportResult.Cancelled(), result);
    }

    @Test
    void aNewModelTakesItsDataCutFromTheReturn() {
        ImportTarget target =
                new ImportTarget(Imports.emptyModel(), true, Optional.empty(), Imports.KEY);
        ImportOutcome outcome =
                Imports.outcome(
                        ImportKind.CLD,
                        Path.of(
                                "src/test/resources/org/headroom/exchange/imports/cld/"
                                        + "release-2.csv"),
                        target);
        assertEquals(Optional.of(LocalDate.of(2025, 9, 30)), outcome.dataCut());
        assertEquals(
                "2025/26",
                outcome.change().apply(Imports.emptyModel()).info().baseYear().toString());
    }

    @Test
    void aDataCutThatIsNoMonthEndOfTheBaseYearIsRefused() {
        for (String cut : List.of("2025-09-29", "2024-09-30")) {
            FileFault fault =
                    Imports.fault(
                            ImportKind.CLD,
                            Path.of(
                                    "src/test/resources/org/headroom/exchange/imports/cld/"
                                            + "release-2.csv"),
                            new ImportTarget(
                                    Imports.emptyModel(),
                                    false,
                                    Optional.of(LocalDate.parse(cut)),
                                    Imports.KEY));
            assertEquals(FileFault.Kind.DATA_CUT, fault.kind());
        }
    }
}
