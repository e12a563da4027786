package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.exchange.imports.outcome.RejectedRowsFile;
import org.headroom.exchange.imports.personal.Pseudonyms;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportResult;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What identifies people in extracts: hashed, refused or left out.
class PersonsInExtractsTest extends MappedExtracts {

    @Test
    void aKeptColumnThatShowsPersonalDataIsRefused() throws Exception {
        for (String id : List.of("943 476 5919", "AB123456C", "SW1A 1AA", "Anne Smith")) {
            ImportResult result =
                    result(
                            ImportKind.PACKAGES,
                            PACKAGES + id + ",P1,homecare,1950-01-01,Memory,01/05/2024,,100\n",
                            Optional.empty(),
                            Imports.emptyModel());
            assertTrue(
                    result instanceof ImportResult.Refused refused
                            && refused.fault().kind() == FileFault.Kind.PERSONAL_DATA,
                    id + ": " + result);
        }
    }

    @Test
    void referencesOfLettersAndDigitsAreNotNationalInsuranceNumbers() throws Exception {
        assertEquals(
                1,
                guessed(
                                ImportKind.PACKAGES,
                                PACKAGES + "PK123456,P1,homecare,1950-01-01,Memory,01/05/2024,,9\n",
                                Imports.emptyModel())
                        .accepted());
    }

    @Test
    void tenDigitReferencesAloneAreNotNhsNumbers() throws Exception {
        StringBuilder csv = new StringBuilder(PACKAGES);
        for (long id = 1_000_000_000L; id < 1_000_000_110L; id++) {
            csv.append(id).append(",P1,homecare,1950-01-01,Memory,01/05/2024,,100\n");
        }
        assertEquals(
                110, guessed(ImportKind.PACKAGES, csv.toString(), Imports.emptyModel()).accepted());
    }

    @Test
    void personsCountToTheLetter() {
        Pseudonyms pseudonyms = new Pseudonyms(Imports.KEY);
        assertEquals(
                4, List.of("007", "7", "a7", "A7").stream().map(pseudonyms::of).distinct().count());
        assertEquals(pseudonyms.of("007"), new Pseudonyms(Imports.KEY).of("007"));
        assertFalse(pseudonyms.of("7").equals(new Pseudonyms(new byte[] {1}).of("7")));
    }

    @Test
    void rejectedRowsAreSavedWithoutFormulasAndPersons() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES + "=1+1,P1,homecare,1950-01-01,Memory,01/05/2024,,none\n",
                        Imports.emptyModel());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedRowsFile.write(outcome, out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertEquals(
                "row,reason,package_id,person_id,service_type,age_group,support_reason,start_date,"
                        + "end_date,weekly_gross,weekly_client,weekly_health,units_per_week,unit",
                lines[0]);
        assertEquals(
                "2,Weekly cost missing or unreadable,'=1+1,"
                        + new Pseudonyms(Imports.KEY).of("P1")
                        + ",homecare,75-84,memory,2024-05-01,,,,,,",
                lines[1]);
    }
}
