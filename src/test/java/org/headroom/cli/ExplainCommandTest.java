package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// `explain` on the worked example, against figures worked out by hand from the method.
class ExplainCommandTest {

    /// Transition 1: 182 days from the 18th birthday on 1 October 2025 are 26 weeks, × £1,650 a
    /// week × probability 0.8. Funding: £353,000 + half of £12,000 + £3,000 + £2,100 × 2. Homecare
    /// small packages: £4,000 × min(1, 1 × 1.2) × 9 months of 12. Double-handed care: £6,000 × 0.75
    /// × 1.2 × 6 months of 12. Other figures are those of `expected-base.json`.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "transition/1/volume/2025/26;34320.00",
                "funding/2025/26;366200.00",
                "scheme/Homecare small packages/expected/2025/26;3000.00",
                "scheme/Double-handed care/expected/2025/26;2700.00",
                "scheme/Double-handed care/at-risk/2025/26;3300.00",
                "bridge/rebase/2025/26;24300.00",
                "line/Grants and recharges/2025/26;-62620.00",
                "requirement/2025/26;531323.06",
                "service-type/residential/gross/2025/26;119616.93",
                "uplift/homecare/nlw/2025/26;0.04502076"
            })
    void theValueIsThatOfTheMethod(String path, String value) {
        CommandRun run = explain(path, "--format", "json", "--depth", "0");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"value\" : " + value), run.out());
    }

    @Test
    void theTableShowsTermsUnderTheirFigureWithTheRuleInWords() {
        List<String> lines = lines(explain("transition/1/volume/2025/26", "--depth", "1"));

        assertTrue(lines.get(0).contains("£34,320.00  = probability × weekly amount × weeks paid"));
        assertTrue(lines.get(1).startsWith("  Transition 1, how sure it is 2025/26"));
        assertTrue(lines.get(1).contains("80%"));
        assertTrue(lines.get(2).contains("£1,650.00 a week  from transitions"));
        assertTrue(lines.get(3).contains("26 weeks"));
    }

    @Test
    void theLivingWageLeadsToItsStatutoryRateAndSource() {
        String wage = explain("bridge/nlw/2025/26").out();

        assertTrue(
                wage.lines()
                        .anyMatch(l ->
                                l.contains("£12.21 an hour")
                                        && l.contains("from gov.uk, announced")
                                        && l.contains("[driver/nlw/2025/26]")),
                wage);
    }

    @Test
    void anInputThatAScenarioChangesSaysWhichAndWhy() {
        CommandRun run = explain("driver/nlw/2026/27", "--scenario", "High wage");

        assertTrue(run.out().contains("changed in “High wage”"), run.out());
    }

    @Test
    void aFigureThatIsNotThereNamesThoseNearIt() {
        CommandRun run = explain("service-type/homcare/gross/2025/26");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no service type “homcare”. Near it: homecare"));
    }

    @Test
    void aYearOutsideThePlanSaysWhichThereAre() {
        CommandRun run = explain("gap/2031/32");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("2025/26 to 2027/28"), run.err());
    }

    @Test
    void noPathNamesAPerson() {
        CommandRun run = explain("requirement/2025/26", "--format", "json", "--depth", "9");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("transition/1/"));
        for (String person : List.of("\"T1", "/T1", "P1\"", "/P1")) {
            assertTrue(!run.out().contains(person), person);
        }
    }

    private static CommandRun explain(String figure, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("explain", WorkedExample.folder().toString(), "--figure", figure));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<String> lines(CommandRun run) {
        return run.out().lines().toList();
    }
}
