package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Contributions by person, the ledger, the children's pipeline, cohorts and rates.
class OtherExtractsTest extends MappedExtracts {

    @Test
    void contributionsAreSharedByWeeklyCostAndWhatFindsNoPlaceIsListed() throws Exception {
        Model model =
                guessed(
                                ImportKind.PACKAGES,
                                PACKAGES
                                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,300\n"
                                        + "2,P1,day_care,1950-01-01,Memory,01/05/2024,,100\n"
                                        + "3,P2,homecare,1950-01-01,Memory,01/05/2024,29/09/2025,9\n"
                                        + "4,P3,homecare,1950-01-01,Memory,01/05/2024,30/09/2025,9\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        ImportOutcome outcome =
                guessed(
                        ImportKind.FINANCE,
                        "Client Ref,Contribution,Health\n"
                                + "P1,60,40\nP1,20,\nP2,15,\nP3,7,0\nP9,5,\n,x,\nTotal,87,40\n",
                        model);
        List<CarePackage> packages = outcome.change().apply(model).packages();
        assertEquals(60, packages.get(0).weeklyClient().orElseThrow(), 1e-9);
        assertEquals(20, packages.get(1).weeklyClient().orElseThrow(), 1e-9);
        assertEquals(30, packages.get(0).weeklyHealth().orElseThrow(), 1e-9);
        assertEquals(10, packages.get(1).weeklyHealth().orElseThrow(), 1e-9);
        assertTrue(packages.get(2).weeklyClient().isEmpty(), "ended the day before the cut");
        assertEquals(7, packages.get(3).weeklyClient().orElseThrow(), 1e-9);
        assertEquals(2, outcome.rejected().get("No package of the person open at the data cut"));
        assertEquals(20, outcome.amounts().get("weekly_client").rejected().doubleValue());
        assertEquals(3, outcome.changes().added());
        assertTrue(outcome.addsUp());
    }

    @Test
    void manyLedgerLinesMakeOneBudgetLine() throws Exception {
        Model model =
                guessed(
                                ImportKind.LEDGER,
                                "Line,Budget,Forecast\nCommunity,1,1\nIncome,1,1\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        String mapping =
                "{\"columns\": {\"budget_line\": \"Cost Centre\", \"approved_budget\": \"Budget\","
                        + "\"forecast_outturn\": \"Forecast\", \"period\": \"Period\"},"
                        + "\"values\": {\"budget_line\": {\"Home care\": \"Community\","
                        + "\"Day care\": \"Community\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.LEDGER,
                        "Cost Centre,Period,Budget,Forecast\n"
                                + "Home care,5,999,999\n"
                                + "Home care,6,\"1,200,000\",\"1,300,000.50\"\n"
                                + "Day care,6,\"£300,000\",250000\n"
                                + "Subtotal care,6,\"1,500,000\",\"1,550,000.50\"\n"
                                + "Income,6,\"(80,000)\",\"(90,000.00)\"\n"
                                + "Parks,6,5,5\n"
                                + "Grand total,6,\"1,420,100\",\"1,460,005.50\"\n",
                        mapping,
                        model);
        List<BudgetLine> lines = outcome.change().apply(model).budgetLines();
        assertEquals("1500000.00", lines.get(0).approvedBudget().toString());
        assertEquals("1550000.50", lines.get(0).forecastOutturn().toString());
        assertEquals("-80000.00", lines.get(1).approvedBudget().toString());
        assertEquals("-90000.00", lines.get(1).forecastOutturn().toString());
        assertEquals(1, outcome.rejected().get("Ledger line without a budget line"));
        assertEquals(2, outcome.outOfScope().get("Total row"));
        assertEquals(1, outcome.outOfScope().get("Earlier period"));
        // 1,420,100 against 1,200,000 + 300,000 − 80,000 + 5.
        assertTrue(
                outcome.findings().stream()
                        .anyMatch(f -> f.message().contains("difference £95.00")),
                outcome.findings().toString());
        assertTrue(outcome.addsUp());
    }

    @Test
    void thePipelineTakesEighteenthBirthdaysPercentagesAndWords() throws Exception {
        String mapping =
                "{\"columns\": {\"person_id\": \"Child\","
                        + "\"birth_date\": {\"eighteenth_birthday\": \"Turns 18\"},"
                        + "\"service_type\": {\"constant\": \"supported_living\"},"
                        + "\"weekly_gross\": \"Cost\", \"probability\": \"Likely\","
                        + "\"transfer_date\": \"Start\"},"
                        + "\"values\": {\"probability\": {\"Very likely\": \"0.9\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.TRANSITIONS,
                        "Child,Turns 18,Cost,Likely,Start\n"
                                + "T1,01/10/2026,1650,80%,\n"
                                + "T2,01/10/2026,1650,0.8,01/11/2026\n"
                                + "T3,01/10/2026,1650,80,\n"
                                + "T4,01/10/2026,1650,very likely,\n"
                                + "T5,01/10/2026,1650,perhaps,\n"
                                + "T6,30/09/2025,1650,1,\n"
                                + "T1,01/10/2026,1650,1,\n",
                        mapping,
                        Imports.emptyModel());
        List<TransitionCase> cases = outcome.change().apply(Imports.emptyModel()).transitions();
        assertEquals(
                List.of(0.8, 0.8, 0.8, 0.9, 1.0),
                cases.stream().map(TransitionCase::probability).toList());
        assertEquals(LocalDate.of(2008, 10, 1), cases.getFirst().birthDate());
        assertEquals(LocalDate.of(2026, 10, 1), cases.getFirst().transfer());
        assertEquals(LocalDate.of(2026, 11, 1), cases.get(1).transfer());
        assertEquals(1, outcome.rejected().get("Probability missing or outside 0 to 1"));
        assertEquals(1, outcome.rejected().get("Second row of a case"));
        assertTrue(hasFinding(outcome, "Transfer on or before the data cut"));
    }

    @Test
    void cohortsComeWithTheirPoundsAndRatesReplaceRowsOfTheSameYear() throws Exception {
        ImportOutcome cohorts =
                guessed(
                        ImportKind.COHORTS,
                        "service_type,age_group,support_reason,monthly_leaver_rate,clients,weekly_gross\n"
                                + "homecare,65-74,physical,2%,1.5,205\n"
                                + "homecare,65-74,physical,0.02,1,1\n"
                                + "homecare,75-84,physical,1.2,1,1\n",
                        Imports.emptyModel());
        assertEquals(307.5, cohorts.weeklyGross().accepted().doubleValue());
        assertEquals(1, cohorts.rejected().get("Second row of a cohort"));
        assertEquals(1, cohorts.rejected().get("Rate outside 0 to 1"));
        assertEquals(
                0.02,
                cohorts.change()
                        .apply(Imports.emptyModel())
                        .cohorts()
                        .getFirst()
                        .monthlyLeaverRate()
                        .orElseThrow());
        String header = "driver,key,year,low,value,high,status,source\n";
        Model model =
                guessed(
                                ImportKind.RATES,
                                header + "nlw,,2026/27,12.55,12.71,12.86,announced,gov.uk\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        ImportOutcome rates =
                guessed(
                        ImportKind.RATES,
                        header
                                + "nlw,,2026/27,,12.80,,actual,gov.uk\n"
                                + "cpi,,2026/27,,2.3%,,projected,OBR\n"
                                + "cpi,homecare,2026/27,,2.3%,,projected,OBR\n"
                                + "nlw,,2027/28,13,12,14,projected,LPC\n"
                                + "sunshine,,,,1,,actual,us\n",
                        model);
        List<DriverRow> rows = rates.change().apply(model).drivers();
        assertEquals(List.of(12.80, 0.023), rows.stream().map(DriverRow::value).toList());
        assertEquals(3, rates.rejectedCount());
        assertEquals(1, rates.changes().changed());
        assertEquals(1, rates.changes().added());
    }

    @Test
    void ratesLeaveReasonAndOwnerAsTheyAreWhereTheFileHasNoColumnForThem() throws Exception {
        String first = "driver,key,year,value,status,source,rationale,owner\n";
        Model model =
                guessed(
                                ImportKind.RATES,
                                first + "nlw,,2026/27,12.71,projected,LPC,Central,Finance lead\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        DriverRow packed =
                guessed(
                                ImportKind.RATES,
                                "driver,key,year,value,status,source\n"
                                        + "nlw,,2026/27,12.80,announced,gov.uk\n",
                                model)
                        .change()
                        .apply(model)
                        .drivers()
                        .getFirst();
        assertEquals(12.80, packed.value());
        assertEquals("gov.uk", packed.source());
        assertEquals("Central", packed.rationale());
        assertEquals("Finance lead", packed.owner());
        DriverRow emptied =
                guessed(ImportKind.RATES, first + "nlw,,2026/27,12.80,announced,gov.uk,,\n", model)
                        .change()
                        .apply(model)
                        .drivers()
                        .getFirst();
        assertEquals("", emptied.owner(), "a blank cell of a column that is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/27", "2026-27", "2026/2027", "2026–2027"})
    void financialYearsOfRatesAreReadInTheFormsThatCouncilsUse(String year) throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.RATES,
                        "driver,year,value,status,source\nnlw,"
                                + year
                                + ",12.71,announced,gov.uk\n",
                        Imports.emptyModel());
        DriverRow row = outcome.change().apply(Imports.emptyModel()).drivers().getFirst();
        assertEquals("nlw@2026/27", row.address().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026/28", "2026-2029", "26/27"})
    void whatIsNoFinancialYearIsRejected(String year) throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.RATES,
                        "driver,year,value,status,source\nnlw,"
                                + year
                                + ",12.71,announced,gov.uk\n",
                        Imports.emptyModel());
        assertEquals(Map.of("Year unreadable", 1), outcome.rejected());
    }

    @Test
    void theCostOfACohortMayBeCalledAnAverage() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.COHORTS,
                        "Service type,Age group,Support reason,Clients,Average weekly cost\n"
                                + "homecare,85+,physical,10,£250.10\n",
                        Imports.emptyModel());
        assertEquals(2501, outcome.weeklyGross().accepted().doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.25, 0.25", "25, 0.25", "100, 1", "80%, 0.8", "1.5%, 0.015"})
    void theProbabilityOfACaseIsAFractionOrAPercentage(String said, double expected)
            throws Exception {
        ImportOutcome outcome = guessed(ImportKind.TRANSITIONS, PIPELINE + said, NOBODY);
        assertEquals(
                expected,
                outcome.change().apply(NOBODY).transitions().getFirst().probability(),
                1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150%", "1.5", "101", "-0.1", "likely", ""})
    void aProbabilityThatIsNoneOrCouldMeanTwoThingsIsRejected(String said) throws Exception {
        ImportOutcome outcome = guessed(ImportKind.TRANSITIONS, PIPELINE + said, NOBODY);
        assertEquals(Map.of("Probability missing or outside 0 to 1", 1), outcome.rejected());
        assertEquals(1500, outcome.weeklyGross().rejected().doubleValue());
    }

    private static final Model NOBODY = Imports.emptyModel();
    private static final String PIPELINE =
            "Child ID,DOB,Service,Need,Expected weekly cost,Probability\n"
                    + "C1,01/06/2008,supported_living,physical,1500,";
}
