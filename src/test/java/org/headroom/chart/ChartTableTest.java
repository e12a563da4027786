package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Figures of a chart as a page shows them and as a sheet takes them.
class ChartTableTest {

    private final ChartTable table =
            new ChartTable(
                    List.of("Year", "Gap, £", "Rate, £ an hour"),
                    List.of(
                            List.of("2025/26", "6625460.49", "21.35"),
                            List.of("2026/27", "-4200.50", "-1021.00"),
                            List.of("2027/28", "", "none")));

    @Test
    void amountsAreReadWithCommasAndNegativeOnesInBrackets() {
        assertEquals(
                List.of(
                        List.of("2025/26", "6,625,460", "21.35"),
                        List.of("2026/27", "(4,201)", "(1,021.00)"),
                        List.of("2027/28", "", "none")),
                table.readable().rows());
    }

    @Test
    void whatIsCopiedStaysPlain() {
        assertEquals(
                "2025/26\t6625460.49\t21.35", table.tabbed().lines().skip(1).findFirst().get());
    }
}
