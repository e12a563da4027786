package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthReport;
import org.headroom.kernel.Money;
import org.headroom.report.basis.Commission;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The monthly report says what the month says, adds up, and keeps few people to itself.
class MonthlyReportTest {

    private final Model sample = Samples.luton();

    private static Paper paper(Model model, boolean sharing) {
        return Papers.content(
                new Commission(model, Optional.empty(), sharing, "Headroom test"), Kind.MONTHLY);
    }

    private static Block.Grid grid(Paper paper, String caption) {
        return paper.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .filter(g -> g.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Money money(String cell) {
        String plain = cell.replace(",", "");
        return plain.startsWith("(")
                ? Money.parse(plain.substring(1, plain.length() - 1)).negated()
                : Money.parse(plain);
    }

    @Test
    void everyRowAddsUpAcrossAndTheCohortsAddUpToTheTotal() {
        List<Block.Row> rows = grid(paper(sample, false), "Volume, mix and price").rows();
        Money[] sums = new Money[5];
        java.util.Arrays.fill(sums, Money.ZERO);
        for (Block.Row row : rows) {
            List<Money> cells = row.cells().stream().skip(1).map(MonthlyReportTest::money).toList();
            assertEquals(
                    cells.get(4),
                    cells.get(0).plus(cells.get(1)).plus(cells.get(2)).plus(cells.get(3)),
                    row.toString());
            for (int i = 0; i < sums.length && !row.isTotal(); i++) {
                sums[i] = sums[i].plus(cells.get(i));
            }
        }
        assertEquals(
                List.of(sums),
                rows.getLast().cells().stream().skip(1).map(MonthlyReportTest::money).toList());
    }

    /// The published lines of month 6, and the quarters of earlier years.
    @Test
    void theForecastIsThatOfMonthSixWithTheBandOfEarlierYears() {
        Paper paper = paper(sample, false);
        assertEquals("Monthly report, September 2024", paper.title());
        assertEquals(
                List.of("All lines", "59,542", "–", "66,012", "6,470 over"),
                grid(paper, "Budget, ledger").rows().getLast().cells());
        assertEquals(
                List.of("30 September 2024", "6,470 over", "3,937 over", "9,754 over"),
                grid(paper, "Successive forecasts").rows().getLast().cells());
        assertEquals(
                List.of("All schemes", "2,003", "1,861", ""),
                grid(paper, "Savings of").rows().getLast().cells());
    }

    /// The sample with three clients of Shared Lives in the month and in its budget.
    private Model ofFew() {
        Monitoring before = sample.monitoring();
        return sample.withMonitoring(
                before.withCohorts(
                                before.cohorts().stream()
                                        .map(MonthlyReportTest::fewInSharedLives)
                                        .toList())
                        .withMonths(
                                before.months().stream()
                                        .map(m ->
                                                new MonthReport(
                                                        m.monthEnd(),
                                                        m.budget(),
                                                        "Packages of " + Samples.CANARY,
                                                        Samples.CANARY + " moves in May"))
                                        .toList()));
    }

    private static MonthCohort fewInSharedLives(MonthCohort row) {
        return row.cohort().serviceType().equals("shared_lives")
                ? new MonthCohort(
                        row.monthEnd(),
                        row.cohort(),
                        row.budgetLine(),
                        3,
                        row.starters(),
                        row.leavers(),
                        78,
                        Money.parse("41234.56"),
                        row.income(),
                        156,
                        Money.parse("80000"))
                : row;
    }

    @Test
    void inACopyForSharingThreeClientsCannotBeKnownByCountOrMoney() throws IOException {
        Model few = ofFew();
        for (Kind.Format format : Kind.MONTHLY.formats()) {
            if (format == Kind.Format.PDF) {
                continue;
            }
            String open = OfficeParts.all(Samples.paper(few, Kind.MONTHLY, format, false));
            String shared = OfficeParts.all(Samples.paper(few, Kind.MONTHLY, format, true));
            assertTrue(open.contains(Samples.CANARY), format.label());
            assertFalse(shared.contains(Samples.CANARY), format.label());
            assertFalse(shared.contains("41,234.56"), format.label());
            assertFalse(shared.contains("41234.56"), format.label());
        }
        Paper shared = paper(few, true);
        Block.Row row =
                grid(shared, "Clients at the end").rows().stream()
                        .filter(r -> r.cells().getFirst().startsWith("Shared lives"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Disclosure.FEWER, row.cells().get(1));
        long hidden =
                grid(shared, "Volume, mix and price").rows().stream()
                        .filter(r -> !r.isTotal())
                        .filter(r -> r.cells().contains(Disclosure.SUPPRESSED))
                        .count();
        assertTrue(hidden > 1, "one alone would be known from the total");
    }

    @Test
    void noStarterOrLeaverUnderFiveIsCountedInACopyForSharing() {
        for (Block.Row row : grid(paper(sample, true), "Clients at the end").rows()) {
            for (String cell : row.cells().subList(1, 4)) {
                assertFalse(List.of("1", "2", "3", "4").contains(cell), row.toString());
            }
        }
    }

    @Test
    void withoutAMonthItSaysWhatToDo() throws IOException {
        Model none = sample.withMonitoring(Monitoring.NONE);
        for (Kind.Format format : Kind.MONTHLY.formats()) {
            if (format != Kind.Format.PDF) {
                assertTrue(
                        OfficeParts.all(Samples.paper(none, Kind.MONTHLY, format, false))
                                .contains("No month is kept yet"),
                        format.label());
            }
        }
    }

    @Test
    void anEarlierMonthIsReportedWhereItIsAskedForAndOneThatIsNotKeptIsRefused() {
        assertEquals(
                "Monthly report, June 2024", Papers.content(of(2024, 6), Kind.MONTHLY).title());
        String said =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Papers.content(of(2024, 7), Kind.MONTHLY))
                        .getMessage();
        assertEquals("The month 2024-07 is not kept. There are 2024-06, 2024-09.", said);
    }

    private Commission of(int year, int month) {
        return new Commission(
                sample,
                Optional.empty(),
                false,
                "Headroom test",
                List.of(),
                Optional.of(YearMonth.of(year, month)));
    }

    @Test
    void aMonthOfActivityAloneIsAReportWithoutLines() {
        Monitoring all = sample.monitoring();
        Model june = sample.withMonitoring(all.without(all.months().getLast().monthEnd()));
        Paper paper = paper(june, false);
        assertEquals("Monthly report, June 2024", paper.title());
        assertFalse(
                paper.blocks().contains(new Block.Heading(1, "Budget lines")),
                "no lines were kept");
    }
}
