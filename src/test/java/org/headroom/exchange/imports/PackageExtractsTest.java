package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.RuleFinding;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Lists of packages: their weekly cost by the basis of a mapping, their faults, their rejected
/// rows.
class PackageExtractsTest extends MappedExtracts {

    @Test
    void amountsBecomeWeeklyByTheBasisOfTheMapping() throws Exception {
        // 5,200 a year and so on, by hand.
        weekly("week", "100", 100);
        weekly("fortnight", "100", 50);
        weekly("4 weeks", "100", 25);
        weekly("month of 52 weeks", "1300", 300);
        weekly("month of 365 days", "1825", 420);
        weekly("year of 52 weeks", "5200", 100);
        weekly("year of 365 days", "36500", 700);
    }

    private void weekly(String basis, String cost, double expected) throws Exception {
        String mapping =
                "{\"columns\": {"
                        + COLUMNS
                        + "\"weekly_gross\": {\"column\": \"Cost\", \"basis\": \""
                        + basis
                        + "\", \"sign\": -1}},"
                        + "\"values\": {\"service_type\": {\"Home Care (Framework)\": \"homecare\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + "1,P1,Home care  (framework),1950-01-01,Memory,01/05/2024,,-"
                                + cost
                                + "\n",
                        mapping,
                        Imports.emptyModel());
        CarePackage p = outcome.change().apply(Imports.emptyModel()).packages().getFirst();
        assertEquals(expected, p.weeklyGross(), 1e-9, basis);
        assertEquals("homecare 75-84 memory", p.cohort().toString());
    }

    @Test
    void aRateTimesUnitsIsTheWeeklyCostAndAConstantNamesTheUnit() throws Exception {
        String mapping =
                "{\"columns\": {"
                        + COLUMNS
                        + "\"weekly_gross\": {\"rate\": \"Cost\", \"units\": \"Hours\"},"
                        + "\"units_per_week\": \"Hours\", \"unit\": {\"constant\": \"hour\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.PACKAGES,
                        PACKAGES.replace("Cost", "Cost,Hours")
                                + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,21.52,10.5\n",
                        mapping,
                        Imports.emptyModel());
        CarePackage p = outcome.change().apply(Imports.emptyModel()).packages().getFirst();
        assertEquals(225.96, p.weeklyGross(), 1e-9);
        assertEquals("hour", p.unit());
        assertEquals(10.5, p.unitsPerWeek().orElseThrow());
    }

    @Test
    void secondRowsOfAPackageAreRejectedWithTheirPounds() throws Exception {
        String csv =
                PACKAGES
                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100\n"
                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,40\n";
        ImportOutcome outcome = guessed(ImportKind.PACKAGES, csv, Imports.emptyModel());
        assertEquals(1, outcome.rejected().get("Second row of a package id"));
        assertEquals(40, outcome.weeklyGross().rejected().doubleValue());
        String mapping =
                "{\"columns\": {"
                        + COLUMNS
                        + "\"weekly_gross\": \"Cost\"},"
                        + "\"make_ids_unique\": true}";
        ImportOutcome unique = outcome(ImportKind.PACKAGES, csv, mapping, Imports.emptyModel());
        assertEquals(
                List.of("1", "1-2"),
                unique.change().apply(Imports.emptyModel()).packages().stream()
                        .map(CarePackage::packageId)
                        .toList());
    }

    @Test
    void totalsAndRowsWithoutARecordAreListedAndNotCounted() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100\n"
                                + "Sub-total,,,,,,,100\n"
                                + ",,Grand Total,,,,,100\n"
                                + "2,,homecare,,,,,\n",
                        Imports.emptyModel());
        assertEquals(1, outcome.accepted());
        assertEquals(2, outcome.outOfScope().get("Total row"));
        assertEquals(1, outcome.outOfScope().get("Row without a record"));
        assertEquals(100, outcome.weeklyGross().in().doubleValue());
        assertTrue(outcome.addsUp());
    }

    @Test
    void eachFaultOfAPackageHasItsReason() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + "1,,homecare,1950-01-01,Memory,01/05/2024,,1\n"
                                + "2,P,Cleaning,1950-01-01,Memory,01/05/2024,,2\n"
                                + "3,P,homecare,,Memory,01/05/2024,,3\n"
                                + "4,P,homecare,2010-01-01,Memory,01/05/2024,,4\n"
                                + "5,P,homecare,1950-01-01,Memory,05/13/2024,,5\n"
                                + "6,P,homecare,1950-01-01,Memory,01/05/2024,01/04/2024,6\n"
                                + "7,P,homecare,1950-01-01,Memory,01/05/2024,,n/a\n"
                                + "8,P,homecare,1950-01-01,Chess,01/05/2024,,-8\n",
                        Imports.emptyModel());
        assertEquals(
                List.of(
                        "Person identifier missing",
                        "Service type not known",
                        "Date of birth missing or unreadable",
                        "Under 18 at the data cut",
                        "Start missing or unreadable",
                        "End unreadable or before start",
                        "Weekly cost missing or unreadable"),
                List.copyOf(outcome.rejected().keySet()));
        assertEquals(21, outcome.weeklyGross().rejected().doubleValue());
        assertEquals(-8, outcome.weeklyGross().accepted().doubleValue());
        assertTrue(hasFinding(outcome, "Negative weekly cost"));
        assertTrue(hasFinding(outcome, "Support reason blank or not known"));
        assertFalse(outcome.findings().toString().contains("2010-01-01"));
    }

    @Test
    void aRowWithFewerCellsThanTheHeaderIsNamedWhetherItIsTakenOrNot() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        "Ref,Client Ref,Element Type,DOB,Start,Cost,End,Primary Need\n"
                                + "1,P1,homecare,1950-01-01,01/05/2024,100\n"
                                + "2,P1,homecare,1950-01-01\n"
                                + "3,P1,homecare,1950-01-01,01/05/2024,30,,Memory\n",
                        Imports.emptyModel());
        assertEquals(2, outcome.accepted());
        assertEquals(Map.of("Start missing or unreadable", 1), outcome.rejected());
        assertEquals(
                List.of(List.of(2, 3)),
                outcome.findings().stream()
                        .filter(f -> f.rule().equals("Fewer cells than the header"))
                        .map(RuleFinding::rows)
                        .toList());
        assertTrue(outcome.addsUp());
    }

    @Test
    void theNextListShowsWhatIsAddedChangedAndGone() throws Exception {
        String row = ",homecare,1950-01-01,Memory,01/05/2024,,";
        Model before =
                guessed(
                                ImportKind.PACKAGES,
                                PACKAGES
                                        + ("1,P1" + row + "100\n")
                                        + ("2,P2" + row + "200\n")
                                        + ("3,P3" + row + "300\n"),
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        ImportOutcome next =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + ("2,P2" + row + "200\n")
                                + ("3,P3" + row + "310\n")
                                + ("4,P4" + row + "400\n")
                                + ("5,P5" + row + "500\n"),
                        before);
        assertEquals(2, next.changes().added());
        assertEquals(1, next.changes().changed());
        assertEquals(1, next.changes().removed());
        assertEquals(1, next.changes().unchanged());
        assertEquals(
                List.of("2", "3", "4", "5"),
                next.change().apply(before).packages().stream()
                        .map(CarePackage::packageId)
                        .toList());
    }
}
