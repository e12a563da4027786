package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.headroom.domain.Model;
import org.headroom.rules.Finding;
import org.headroom.rules.Rule;
import org.headroom.schema.ModelDigest;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The files that explain and compare: each is optional, and what is wrong in one is told in one
/// finding that names file, row, column, value and rule.
class CaseFilesTest {

    private static final Map<String, String> HEADERS =
            Map.ofEntries(
                    Map.entry(
                            "business-cases.csv",
                            "bid,low,central,high,signed_off_by,signed_off_on"),
                    Map.entry("challenges.csv", "bid,date,by,challenge"),
                    Map.entry(
                            "selections.csv",
                            "selection,service_type,weekly_from,weekly_below,started_from,"
                                    + "started_to,with_health"),
                    Map.entry("reference-marks.csv", "service_type,year,mark,rise,rate,source"),
                    Map.entry("views.csv", "view,position,chart,year,drivers"),
                    Map.entry("simulation.csv", "seed,draws,amount"),
                    Map.entry("months.csv", "month_end,budget,source"),
                    Map.entry(
                            "month-cohorts.csv",
                            "month_end,service_type,age_group,support_reason,budget_line,clients,"
                                    + "starters,leavers,client_weeks,gross,income,"
                                    + "budget_client_weeks,budget_gross"),
                    Map.entry("month-lines.csv", "month_end,budget_line,budget,forecast"),
                    Map.entry("month-savings.csv", "month_end,scheme,target,delivered"),
                    Map.entry("past-forecasts.csv", "month_end,variance,source"),
                    Map.entry("assurance.csv", "purpose,criticality,analyst,assurer,review_by"),
                    Map.entry("qa-log.csv", "date,check,means,by,result,note"),
                    Map.entry("sign-offs.csv", "role,who,account,signed_on,digest"));

    @TempDir Path scratch;

    @Test
    void aModelWithoutThemHasTheDigestOfTheFirstReleaseAndWritesNone() throws IOException {
        Model model = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        assertEquals(
                "4685b3be255cd7c0e18d8028450ed5d68e2250f8dd0b73a5a27b22654662382a",
                ModelDigest.of(model));
        TextForm.write(model, scratch.resolve("written"));
        for (String file : HEADERS.keySet()) {
            assertFalse(Files.exists(scratch.resolve("written").resolve(file)), file);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '#',
            value = {
                "business-cases.csv#Nothing,,,,,#KNOWN_BID#bid#Nothing",
                "business-cases.csv#Commissioning officer,3,2,,,#ESTIMATES#low#3",
                "business-cases.csv#Commissioning officer,1,3,2,,#ESTIMATES#high#2",
                "business-cases.csv#Commissioning officer,3,,2,,#ESTIMATES#high#2",
                "business-cases.csv#Commissioning officer,,,,A,2025-02-30#DATE#signed_off_on#2025-02-30",
                "challenges.csv#Nothing,2025-01-01,A,Why?#KNOWN_BID#bid#Nothing",
                "challenges.csv#Commissioning officer,2025-13-01,A,Why?#DATE#date#2025-13-01",
                "challenges.csv#Commissioning officer,2025-01-01,A,#REQUIRED#challenge#''",
                "selections.csv#Mine,nowhere,,,,,#KNOWN_SERVICE_TYPE#service_type#nowhere",
                "selections.csv#Mine,,250,250,,,#WEEKLY_RANGE#weekly_below#250",
                "selections.csv#Mine,,,,2025-02-01,2025-01-31,#ORDER#started_to#2025-01-31",
                "selections.csv#Mine,,,,,,yes#FLAG#with_health#yes",
                "reference-marks.csv#nowhere,2025/26,England,0.05,,DHSC#KNOWN_SERVICE_TYPE#service_type#nowhere",
                "reference-marks.csv#homecare,2025/26,England,-1,,DHSC#GROWTH#rise#-1",
                "views.csv#Wages,1,bridge,,tax;nlw#VIEW_DRIVERS#drivers#tax;nlw",
                "views.csv#Wages,1,bridge,,nlw;cpi;demand;demography;complexity;pay_award#VIEW_DRIVERS#drivers#nlw;cpi;demand;demography;complexity;pay_award",
                "views.csv#Wages,1.5,bridge,,#WHOLE#position#1.5",
                "views.csv#Wages,1,,,#REQUIRED#chart#''",
                "simulation.csv#7,0,8000000#DRAWS#draws#0",
                "simulation.csv#7.5,50,8000000#WHOLE#seed#7.5",
                "months.csv#2025-06-29,Cabinet,List#MONTH_END#month_end#2025-06-29",
                "months.csv#2025-06-30,,List#REQUIRED#budget#''",
                "month-cohorts.csv#2025-06-30,homecare,85+,physical,Home care,1,,,1,1,0,1,1#KNOWN_MONTH#month_end#2025-06-30",
                "month-lines.csv#2025-06-30,Home care,1,1#KNOWN_MONTH#month_end#2025-06-30",
                "month-savings.csv#2025-06-30,Review,1,#KNOWN_MONTH#month_end#2025-06-30",
                "past-forecasts.csv#2025-06-29,1,Cabinet#MONTH_END#month_end#2025-06-29",
                "past-forecasts.csv#2025-06-30,1,#REQUIRED#source#''",
                "assurance.csv#Budget,,Sam Lee,sam  lee,#ASSURER#assurer#sam  lee",
                "assurance.csv#Budget,huge,,,#CODE#criticality#huge",
                "assurance.csv#Budget,,,,2026-02-30#DATE#review_by#2026-02-30",
                "qa-log.csv#2026-01-05,By hand,manual,Jo,accepted,#ACCEPTED#note#''",
                "qa-log.csv#2026-01-05,By hand,oracle,Jo,passed,#CODE#means#oracle",
                "sign-offs.csv#assurer,Jo,jo,2026-01-05,12ab#SIGNED_DIGEST#digest#12ab",
                "sign-offs.csv#owner,Jo,jo,2026-01-05,12ab#CODE#role#owner",
                "reference-marks.csv#homecare,2025/26,England,0.05,,#REQUIRED#source#''"
            })
    void whatIsWrongIsToldOnce(String file, String row, String rule, String column, String value)
            throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch).change(file, "", HEADERS.get(file) + "\n" + row).refused();
        Finding expected =
                Rule.valueOf(rule).at(file, 2, column, value, findings.getFirst().message());
        assertEquals(List.of(expected), findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "business-cases.csv#Commissioning officer,,,,,#bid",
                "challenges.csv#Commissioning officer,2025-01-01,A,Why?#challenge",
                "selections.csv#Mine,,,,,,#selection",
                "reference-marks.csv#homecare,2025/26,England,0.05,,DHSC#mark",
                "views.csv#Wages,1,bridge,2025/26,nlw#view",
                "months.csv#2025-06-30,Cabinet,List#month_end",
                "past-forecasts.csv#2025-06-30,1,Cabinet#month_end",
                "simulation.csv#7,50,8000000#seed",
                "assurance.csv#Budget,,,,#purpose"
            })
    void theSameRowTwiceIsRefused(String file, String row, String column) throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change(file, "", HEADERS.get(file) + "\n" + row + "\n" + row)
                        .refused();
        assertEquals(List.of(3), findings.stream().map(Finding::row).toList());
        assertEquals(List.of(column), findings.stream().map(Finding::column).toList());
        assertEquals(Rule.UNIQUE.sentence(), findings.getFirst().rule());
    }

    @Test
    void whoSignedAsAnalystMayNotSignAsAssurerForTheSame() throws IOException {
        String digest = "1".repeat(64);
        String other = "2".repeat(64);
        BrokenFolder folder =
                BrokenFolder.in(scratch)
                        .change(
                                "sign-offs.csv",
                                "",
                                HEADERS.get("sign-offs.csv")
                                        + "\nanalyst,Sam Lee,sam,2026-01-05,"
                                        + digest
                                        + "\nassurer,SAM LEE,jo,2026-01-06,"
                                        + digest
                                        + "\nassurer,Sam Lee,sam,2026-01-06,"
                                        + other);
        List<Finding> findings = folder.refused();
        assertEquals(List.of(3), findings.stream().map(Finding::row).toList());
        assertEquals(Rule.ASSURER.sentence(), findings.getFirst().rule());
    }

    @Test
    void aHalfSignOffAndAMarkWithoutFigureAreReported() throws IOException {
        BrokenFolder folder =
                BrokenFolder.in(scratch)
                        .change(
                                "business-cases.csv",
                                "",
                                HEADERS.get("business-cases.csv") + "\nCommissioning officer,,,,A,")
                        .change(
                                "reference-marks.csv",
                                "",
                                HEADERS.get("reference-marks.csv")
                                        + "\nhomecare,2025/26,England,,,DHSC");
        List<String> rules = folder.reported().stream().map(Finding::rule).toList();
        assertEquals(
                1, rules.stream().filter(Rule.SIGN_OFF.sentence()::equals).count(), "sign-off");
        assertEquals(1, rules.stream().filter(Rule.MARK_WITHOUT_FIGURE.sentence()::equals).count());
    }
}
