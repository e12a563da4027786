package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.extract.Effect;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.RejectedRow;
import org.headroom.extract.RuleFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every row of two small returns against what a person worked out for it by hand from section B of
/// the imports: 94 rows that between them meet every rule, in both releases. The data cut is 30
/// September 2025.
class ClientLevelDataTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/org/headroom/exchange/imports/cld");

    @Test
    void everyRowOfReleaseOneIsAsWorkedOutByHand() throws IOException {
        everyRowIsAsExpected(1);
    }

    @Test
    void everyRowOfReleaseTwoIsAsWorkedOutByHand() throws IOException {
        everyRowIsAsExpected(2);
    }

    private static void everyRowIsAsExpected(int release) throws IOException {
        ImportOutcome outcome = outcome(release);
        Map<String, CarePackage> packages = packages(outcome);
        Map<Integer, RejectedRow> rejected =
                outcome.rejectedRows().stream()
                        .collect(Collectors.toMap(RejectedRow::row, Function.identity()));
        Map<Integer, String> outOfScope = outOfScope(outcome);
        List<Executable> checks = new ArrayList<>();
        for (NamedCsvRecord row : expected(release)) {
            int number = Integer.parseInt(row.getField("row"));
            String what = "release " + release + ", row " + number;
            switch (row.getField("outcome")) {
                case "accepted" ->
                        checks.add(() -> isAccepted(what, row, packages.get("E" + number)));
                case "rejected" ->
                        checks.add(() ->
                                assertEquals(
                                        row.getField("reason"),
                                        rejected.containsKey(number)
                                                ? rejected.get(number).reason()
                                                : "not rejected",
                                        what));
                default ->
                        checks.add(() ->
                                assertEquals(row.getField("reason"), outOfScope.get(number), what));
            }
        }
        assertAll(checks);
        assertTrue(outcome.addsUp());
        assertEquals(checks.size(), outcome.rowsIn());
        assertEquals(checks.size(), packages.size() + rejected.size() + outOfScope.size());
    }

    @Test
    void thePoundsOfEachOutcomeAreThoseOfItsRows() throws IOException {
        for (int release = 1; release <= 2; release++) {
            ImportOutcome outcome = outcome(release);
            assertEquals(
                    pounds(release, "accepted"),
                    outcome.weeklyGross().accepted().doubleValue(),
                    0.00001);
            assertEquals(
                    pounds(release, "rejected"),
                    outcome.weeklyGross().rejected().doubleValue(),
                    0.00001);
            assertEquals(
                    pounds(release, "out of scope"),
                    outcome.weeklyGross().outOfScope().doubleValue(),
                    0.00001);
        }
    }

    @Test
    void rowsWithoutAWeeklyCostAreCounted() throws IOException {
        ImportOutcome outcome = outcome(1);
        // Three costs and two numbers of units are missing; a request, an assessment and a one-off
        // have no weekly cost either.
        assertEquals(0, outcome.weeklyGross().acceptedWithout());
        assertEquals(5, outcome.weeklyGross().rejectedWithout());
        assertEquals(3, outcome.weeklyGross().outOfScopeWithout());
    }

    @Test
    void whatIsTakenButStrangeIsReportedWithItsRows() throws IOException {
        ImportOutcome outcome = outcome(1);
        assertEquals(List.of(43, 44, 45), rows(outcome, "Negative cost or units"));
        assertEquals(List.of(41, 42), rows(outcome, "Cost frequency blank or unknown"));
        assertEquals(List.of(38, 45), rows(outcome, "Frequency and planned units disagree"));
        assertEquals(List.of(37, 38, 39, 40), rows(outcome, "Monthly, quarterly and annual rates"));
        assertEquals(List.of(53), rows(outcome, "Start on a 1 April"));
        assertEquals(List.of(47), rows(outcome, "End in 2099 or later read as blank"));
        assertEquals(List.of(48, 49, 52), rows(outcome, "Ended by the death"));
        assertEquals(List.of(31), rows(outcome, "Over 110 years old"));
        assertEquals(List.of(52, 54), rows(outcome, "Ended before the period"));
        assertEquals(List.of(55), rows(outcome, "Starts after the data cut"));
        assertEquals(List.of(14), rows(outcome, "Service Component blank or unknown"));
        assertEquals(List.of(24, 25), rows(outcome, "Primary Support Reason blank or unknown"));
    }

    @Test
    void theShareOfStartsOnAFirstOfAprilIsTold() throws IOException {
        // 1 of 54 accepted rows: 1.9%.
        assertEquals(
                "1 of 54 accepted rows (1.9%) start on a 1 April.",
                finding(outcome(1), "Start on a 1 April").message());
    }

    @Test
    void fiftyTwoWeeksAYearAreToldWithWhatTheyAdd() throws IOException {
        // 999.999231 twice and 1,000 twice; a year of 365 days is 1/365 less.
        assertEquals(
                "£4,000.00 a week is costed with 52 weeks a year; that is £10.96 (0.27%) above 365"
                        + " days.",
                finding(outcome(1), "Monthly, quarterly and annual rates").message());
    }

    @Test
    void aRejectedRowListsAllThatIsWrongButCountsOnce() throws IOException {
        ImportOutcome outcome = outcome(1);
        assertEquals(2, outcome.rejected().get("Event Type blank or unknown"));
        assertEquals(List.of(57, 59), rows(outcome, "Person identifier missing"));
        assertEquals(1, outcome.rejected().get("Person identifier missing"));
        assertEquals(List.of(57, 61, 62, 63), rows(outcome, "Start missing or unreadable"));
    }

    @Test
    void aPeriodThatNothingEndsInTheFirstMonthOfIsLongerThanTheData() throws IOException {
        assertEquals(
                "The period is 2024-10-01 to 2025-09-30, but no event ends in 2024-10 or 2025-09.",
                finding(outcome(1), "Period longer than the data").message());
    }

    @Test
    void unitsAreKeptWhereThePriceIsPerUnit() throws IOException {
        Map<String, CarePackage> packages = packages(outcome(1));
        assertEquals(10.5, packages.get("E5").unitsPerWeek().orElseThrow());
        assertEquals("hour", packages.get("E5").unit());
        assertEquals("session", packages.get("E14").unit());
        assertTrue(packages.get("E38").unitsPerWeek().isEmpty(), "priced by the month");
    }

    @Test
    void personsAreKeyedHashesAndNothingPersonalIsShown() throws IOException {
        ImportOutcome outcome = outcome(1);
        Map<String, CarePackage> packages = packages(outcome);
        assertEquals(24, packages.get("E2").personId().length());
        assertFalse(outcome.toString().contains("P1-2"));
        assertFalse(outcome.findings().toString().contains("01/10/2007"));
        assertFalse(outcome.rejectedRows().toString().contains("P1-58"));
    }

    @Test
    void theReleaseIsTold() throws IOException {
        assertTrue(outcome(1).title().startsWith("Client Level Data release 1"));
        assertTrue(outcome(2).title().startsWith("Client Level Data release 2"));
    }

    @Test
    void theChangeReplacesThePackagesAndAddsTheServiceTypesTheyNeed() throws IOException {
        ImportOutcome outcome = outcome(1);
        Model after = outcome.change().apply(Imports.emptyModel());
        assertEquals(54, after.packages().size());
        assertEquals(
                List.of(
                        "day_care",
                        "direct_payment",
                        "extra_care",
                        "homecare",
                        "nursing",
                        "other_community",
                        "residential",
                        "shared_lives",
                        "short_term",
                        "supported_living"),
                after.serviceTypes().stream().map(type -> type.name()).toList());
        ImportOutcome again =
                Imports.outcome(
                        ImportKind.CLD, FOLDER.resolve("release-1.csv"), Imports.into(after));
        assertEquals(0, again.changes().added());
        assertEquals(0, again.changes().changed());
        assertEquals(54, again.changes().unchanged());
    }

    private static void isAccepted(String what, NamedCsvRecord row, CarePackage found) {
        assertTrue(found != null, what + " is not accepted");
        assertEquals(row.getField("service_type"), found.cohort().serviceType(), what);
        assertEquals(row.getField("age_group"), found.cohort().ageGroup(), what);
        assertEquals(row.getField("support_reason"), found.cohort().supportReason(), what);
        assertEquals(
                Double.parseDouble(row.getField("weekly")), found.weeklyGross(), 0.0000005, what);
        assertEquals(row.getField("end"), found.end().map(LocalDate::toString).orElse(""), what);
    }

    private static ImportOutcome outcome(int release) throws IOException {
        return Imports.outcome(
                ImportKind.CLD,
                FOLDER.resolve("release-" + release + ".csv"),
                Imports.into(Imports.emptyModel()));
    }

    private static Map<String, CarePackage> packages(ImportOutcome outcome) {
        return outcome.change().apply(Imports.emptyModel()).packages().stream()
                .collect(Collectors.toMap(CarePackage::packageId, Function.identity()));
    }

    private static Map<Integer, String> outOfScope(ImportOutcome outcome) {
        Map<Integer, String> reasons = new HashMap<>();
        for (RuleFinding finding : outcome.findings()) {
            if (finding.effect() == Effect.OUT_OF_SCOPE) {
                finding.rows().forEach(row -> reasons.put(row, finding.rule()));
            }
        }
        return reasons;
    }

    private static RuleFinding finding(ImportOutcome outcome, String rule) {
        return outcome.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No finding “" + rule + "”"));
    }

    private static List<Integer> rows(ImportOutcome outcome, String rule) {
        return finding(outcome, rule).rows();
    }

    private static double pounds(int release, String outcome) throws IOException {
        return expected(release).stream()
                .filter(row -> row.getField("outcome").equals(outcome))
                .filter(row -> !row.getField("weekly").isEmpty())
                .mapToDouble(row -> Double.parseDouble(row.getField("weekly")))
                .sum();
    }

    private static List<NamedCsvRecord> expected(int release) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve("expected.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream()
                    .filter(row -> row.getField("release").equals(Integer.toString(release)))
                    .toList();
        }
    }
}
