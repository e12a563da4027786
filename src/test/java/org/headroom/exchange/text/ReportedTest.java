package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.rules.Finding;
import org.headroom.rules.Rule;
import org.headroom.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is allowed and worth a look is reported, and does not keep the folder from being read.
class ReportedTest {

    @TempDir Path scratch;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    PENCE               ~ bids.csv           ~ 5200    ~ 5200.005   ~ 2 ~ amount
                    ALREADY_TRANSFERRED ~ transitions.csv    ~ 2006-11-15 ~ 2006-11-30 ~ 4 ~ transfer_date
                    OUTSIDE_HORIZON     ~ packages.csv       ~ 2024-08-31 ~ 2024-03-31 ~ 4 ~ end_date
                    OUTSIDE_HORIZON     ~ packages.csv       ~ 2025-01-06 ~ 2028-04-01 ~ 8 ~ start_date
                    NEGATIVE_COST       ~ packages.csv       ~ ,930,   ~ ,-930,     ~ 4 ~ weekly_gross
                    NEGATIVE_COST       ~ transitions.csv    ~ ,1650,  ~ ,-1650,    ~ 2 ~ weekly_gross
                    NEGATIVE_COST       ~ measures.csv       ~ ,450,   ~ ,-450,     ~ 3 ~ weekly_gross
                    AVERAGES_AND_PACKAGES ~ cohorts.csv      ~ 1,1.5,205 ~ 1,1.5,206 ~ 4 ~ clients
                    NO_CLIENTS          ~ cohorts.csv        ~ 85+,memory ~ 18-64,memory ~ 2 ~ clients
                    LINE_WITHOUT_GROWTH ~ drivers.csv        ~ line_growth,Equipment ~ line_growth,Community ~ 6 ~ budget_line
                    LATE_UPLIFT         ~ service-types.csv  ~ 32000,4 ~ 32000,12   ~ 2 ~ uplift_month
                    LATE_UPLIFT         ~ service-types.csv  ~ 32000,4 ~ 32000,3    ~ 2 ~ uplift_month
                    NOT_PURCHASED       ~ service-types.csv  ~ Residential and nursing ~ Assessment team ~ 2 ~ budget_line
                    COMPLEXITY_WITHOUT_LEAVERS ~ drivers.csv ~ complexity,homecare ~ complexity,supported_living ~ 69 ~ key
                    FUNDING_ENDS        ~ funding.csv        ~ Better Care Grant,2026/27 ~ Improved Grant,2026/27 ~ 5 ~ year
                    KEY_UNMATCHED       ~ drivers.csv        ~ demography,85+ ~ demography,86+ ~ 34 ~ key
                    KEY_UNMATCHED       ~ scenario-drivers.csv ~ Social Care Grant ~ Other Grant ~ 8 ~ key
                    COUNTED_TWICE       ~ savings.csv        ~ Review packages ~ Look at packages ~ 2 ~ budget_line
                    OVERRIDE_UNUSED     ~ scenario-drivers.csv ~ 2026/27,0.032 ~ 2028/29,0.032 ~ 4 ~ value
                    OVERRIDE_UNUSED     ~ scenario-drivers.csv ~ 2026/27,0.032 ~ 2026/27,0.022 ~ 4 ~ value
                    RECONCILIATION      ~ budget-lines.csv   ~ 171000 ~ 181000     ~ 3 ~ forecast_outturn
                    MANY_DATED          ~ packages.csv       ~ K11,P4  ~ K12,P4     ~ 5 ~ service_type
                    """)
    void isReported(String rule, String file, String from, String to, int row, String column)
            throws IOException {
        List<Finding> findings = BrokenFolder.in(scratch).change(file, from, to).reported();
        assertTrue(
                findings.stream().anyMatch(f -> isAt(f, rule, row, column)), findings.toString());
        assertTrue(findings.stream().allMatch(f -> f.severity() == Severity.REPORTED));
    }

    private static boolean isAt(Finding finding, String rule, int row, String column) {
        return finding.rule().equals(Rule.valueOf(rule).sentence())
                && finding.row() == row
                && finding.column().equals(column);
    }

    @Test
    void theWorkedExampleReportsWhatItWasMadeToShow() throws IOException {
        // By hand: K4 (890 a week) is most of its cohort's 950, K7 (280.5) 39% of its cohort's
        // 710.5; K10 is of the cohort given as averages; residential 75-84 has complexity and no
        // leaver rate; T3 transferred on 15 November 2024, before the cut; the measures touch
        // homecare, whose line has two schemes; by the expected figures R of residential care is
        // 10,755.54 / 1.0774517 = 9,982 of 131,000, and equipment has no client data at all. Rows
        // 36,
        // 37 and 48 grow people of 18-64 while young people move, and no rationale says of which.
        List<Finding> findings = BrokenFolder.in(scratch).reported();
        assertEquals(
                List.of(
                        "packages.csv row 5, service_type",
                        "packages.csv row 6, service_type",
                        "cohorts.csv row 4, clients",
                        "drivers.csv row 38, key",
                        "transitions.csv row 4, transfer_date",
                        "savings.csv row 2, budget_line",
                        "savings.csv row 3, budget_line",
                        "drivers.csv row 36, rationale",
                        "drivers.csv row 37, rationale",
                        "drivers.csv row 48, rationale",
                        "budget-lines.csv row 2, forecast_outturn",
                        "budget-lines.csv row 6, forecast_outturn"),
                findings.stream().map(Finding::place).toList());
    }

    @Test
    void aTableOfAnotherNameIsReportedAndNotRead() throws IOException {
        BrokenFolder folder = BrokenFolder.in(scratch);
        Files.writeString(folder.path().resolve("package.csv"), "x\n");
        assertEquals(Rule.FILES.sentence(), folder.reported().getFirst().rule());
        assertEquals("package.csv", folder.reported().getFirst().file());
    }

    @Test
    void moneyIsKeptToThePennyHalfUp() throws IOException {
        BrokenFolder folder =
                BrokenFolder.in(scratch)
                        .change("bids.csv", "5200", "0.005")
                        .change("bids.csv", "3000", "-0.005");
        TextReading.Read read = (TextReading.Read) TextForm.read(folder.path());
        assertEquals(
                List.of("0.01", "0.00"),
                read.model().bids().stream().map(bid -> bid.amount().toString()).toList());
        assertEquals(2, read.reported().size());
    }
}
