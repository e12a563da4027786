package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Funding above the base as columns and in words.
class FundingColumnsTest {

    private static FundingColumns of(Model model) {
        Projection projection = Planner.project(PreparedModel.of(model), Optional.empty());
        return FundingColumns.of(model, projection);
    }

    @Test
    void theWorkedExampleHasItsThreeSourcesTheLargestFirst() {
        FundingColumns funding =
                of(((TextReading.Read) TextForm.read(WorkedExample.folder())).model());
        // 2% at 2,100 for each of three years; half of 16,000; 3,400 by the driver.
        assertEquals(
                List.of("ASC precept", "Social Care Grant", "Better Care Grant"),
                funding.series().stream().map(FundingColumns.Series::name).toList());
        assertEquals(
                List.of(Money.of(12_600), Money.of(8_000), Money.of(3_400)),
                funding.series().stream().map(FundingColumns.Series::last).toList());
        assertEquals(Money.of(24_000), funding.total(2));
        ChartFinding finding = FundingWords.finding(funding, "Anywhere", Optional.empty());
        assertEquals("ASC precept brings £13k of £24k by 2027/28", finding.title());
    }

    @Test
    void atMostFourPartsAddUpToPublishedFunding() {
        RandomModels.from(1, 60)
                .forEach(random -> {
                    Model model = random.model();
                    Projection projection =
                            Planner.project(PreparedModel.of(model), Optional.empty());
                    FundingColumns funding = FundingColumns.of(model, projection);
                    assertTrue(funding.series().size() <= 4, random.toString());
                    for (int y = 0; y < projection.years().size(); y++) {
                        assertEquals(
                                projection
                                        .years()
                                        .get(y)
                                        .funding()
                                        .minus(projection.base().approvedBudget()),
                                funding.total(y),
                                random.toString());
                    }
                    String title =
                            FundingWords.finding(funding, "Anywhere", Optional.empty()).title();
                    assertTrue(title.split(" ").length <= 10, title);
                });
    }

    @Test
    void theTableHasALineForEachPartAndTheTotal() {
        FundingColumns.Series one =
                new FundingColumns.Series("One", List.of(Money.of(5), Money.of(6)));
        FundingColumns funding =
                new FundingColumns(
                        List.of(new FinancialYear(2025), new FinancialYear(2026)), List.of(one));
        assertEquals(Money.of(6), funding.total(1));
        assertEquals(
                List.of(List.of("One", "5.00", "6.00"), List.of("Total", "5.00", "6.00")),
                FundingWords.table(funding).rows());
    }

    @Test
    void namesKeepALineApartAndStayAboveTheLowest() {
        double[] places = FundingPlot.placed(new double[] {100, 96, 40, 38}, 17, 95);
        assertArrayEquals(new double[] {95, 78, 40, 23}, places);
    }
}
