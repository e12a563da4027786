package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.headroom.domain.CarePackage;
import org.headroom.exchange.imports.mapping.HeaderSignature;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Mappings as they are kept, found again and applied to files whose headings have moved.
class MappingsTest extends MappedExtracts {

    @Test
    void aMappingReadsBackAsItWasWritten() throws Exception {
        String json =
                """
                {"format": "csv", "encoding": "utf-8", "delimiter": ";", "header_row": 3,
                 "columns": {"package_id": "Ref", "age_group": {"date_of_birth": "DOB"},
                   "weekly_gross": {"column": "Cost", "basis": "4 weeks", "sign": -1},
                   "weekly_client": {"rate": "R", "units": "U"}, "unit": {"constant": "hour"}},
                 "values": {"service_type": {"Home Care": "homecare"}},
                 "make_ids_unique": true, "dates": "dd/MM/yyyy"}
                """;
        Mapping mapping = mapping(json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MappingJson.write(mapping, out);
        assertEquals(mapping, mapping(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void aSignatureIsOfTheHeadingsWhateverTheirOrder() {
        assertEquals(
                HeaderSignature.of(List.of("Client Ref", "Start_Date")),
                HeaderSignature.of(List.of("START DATE", "client-ref")));
        assertFalse(HeaderSignature.of(List.of("a")).equals(HeaderSignature.of(List.of("b"))));
    }

    private static final String LIST = "{\"columns\": {" + COLUMNS + "\"weekly_gross\": \"Cost\"}}";

    @Test
    void withoutAHeaderRowTheFirstRowWithAllTheHeadingsIsTheHeader() throws Exception {
        ImportOutcome outcome =
                outcome(
                        ImportKind.PACKAGES,
                        "Open packages,,,\n\nRef,Client Ref,as at 30 September\n"
                                + PACKAGES
                                + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100\n",
                        LIST,
                        Imports.emptyModel());
        assertEquals(1, outcome.rowsIn());
        assertEquals(1, outcome.accepted());
    }

    @Test
    void daysInAFormOfTheExtractsOwnAreReadWithAndWithoutZerosAndInEveryMonth() throws Exception {
        StringBuilder csv = new StringBuilder(PACKAGES);
        List<String> days =
                List.of(
                        "1-Sep-2024",
                        "01-SEPT-2024",
                        "01-September-2024",
                        "2024-09-01",
                        "1/9/2024");
        for (String day : days) {
            csv.append(day).append("X,P1,homecare,1950-01-01,Memory,").append(day).append(",,1\n");
        }
        String mapping = LIST.replaceFirst("}$", ", \"dates\": \"dd-MMM-yyyy\"}");
        ImportOutcome outcome =
                outcome(ImportKind.PACKAGES, csv.toString(), mapping, Imports.emptyModel());
        assertEquals(Map.of(), outcome.rejected());
        for (CarePackage p : outcome.change().apply(Imports.emptyModel()).packages()) {
            assertEquals(LocalDate.of(2024, 9, 1), p.start());
        }
        for (String day : List.of("31-Sep-2024", "01-Sep-24", "01-Foo-2024")) {
            ImportOutcome none =
                    outcome(
                            ImportKind.PACKAGES,
                            PACKAGES + "1,P1,homecare,1950-01-01,Memory," + day + ",,1\n",
                            mapping,
                            Imports.emptyModel());
            assertEquals(Map.of("Start missing or unreadable", 1), none.rejected(), day);
        }
    }

    @Test
    void aMappingIsRecalledWhereTheHeadingsHaveMovedToAndForTheSheetThatWasChosen()
            throws Exception {
        List<String> header = List.of("Ref", "Client Ref", "Element Type", "Cost");
        Path book =
                Workbooks.write(
                        folder.resolve("book.xlsx"),
                        List.of(List.of("Read me"), List.of("What the sheets hold")),
                        workbook -> {
                            XSSFSheet sheet = workbook.createSheet("Data");
                            sheet.createRow(2);
                            for (int i = 0; i < header.size(); i++) {
                                sheet.getRow(2).createCell(i).setCellValue(header.get(i));
                            }
                        });
        Mapping chosen =
                mapping(
                        """
                        {"sheet": "Data", "header_row": 1, "columns": {"package_id": "Ref",
                         "person_id": "Client Ref", "weekly_gross": "Cost"}}
                        """);
        Extracts extracts = new Extracts();
        Mapping placed = chosen.with(chosen.source().withHeader(OptionalInt.of(3)));
        Map<String, List<KeptMapping>> memory =
                extracts.signatures(book, ImportKind.PACKAGES, placed).stream()
                        .collect(
                                Collectors.toMap(
                                        signature -> signature,
                                        signature ->
                                                List.of(
                                                        new KeptMapping(
                                                                "packages",
                                                                extracts.json(chosen)))));
        Inspection look = extracts.inspect(book, SourceOptions.DETECT, Optional.empty());
        assertEquals(
                Optional.of(new Recalled(ImportKind.PACKAGES, placed)),
                extracts.recall(
                        book,
                        look,
                        Optional.empty(),
                        signature -> memory.getOrDefault(signature, List.of())));
        assertEquals(
                Optional.empty(),
                extracts.recall(
                        book,
                        look,
                        Optional.of(ImportKind.COHORTS),
                        signature -> memory.getOrDefault(signature, List.of())),
                "a mapping of another kind does not fit");
    }

    @Test
    void aMappingThatCannotBeUsedAnyMoreIsNotRecalled() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), PACKAGES);
        Extracts extracts = new Extracts();
        Inspection look = extracts.inspect(file, SourceOptions.DETECT, Optional.empty());
        for (String json :
                List.of(
                        "{\"a key of later\": 1}",
                        "{\"columns\": {\"package_id\": \"No such heading\"}}",
                        "{\"format\": \"xlsx\", \"sheet\": \"Data\"}")) {
            assertEquals(
                    Optional.empty(),
                    extracts.recall(
                            file,
                            look,
                            Optional.empty(),
                            signature -> List.of(new KeptMapping("packages", json))),
                    json);
        }
    }
}
