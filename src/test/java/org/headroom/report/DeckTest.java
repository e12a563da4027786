package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.YearProjection;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The slides as PowerPoint reads them.
class DeckTest {

    private static byte[] deck() throws IOException {
        return Samples.paper(Samples.luton(), Kind.DECK, Kind.Format.POWERPOINT, false);
    }

    private static double value(XSLFChart chart, int series, int at) {
        XDDFChartData data = chart.getChartSeries().getFirst();
        return ((Number) data.getSeries(series).getValuesData().getPointAt(at)).doubleValue();
    }

    @Test
    void theBarsOfTheBridgeLeadFromTheBudgetToTheRequirement() throws IOException {
        YearProjection year =
                Planner.project(PreparedModel.of(Samples.luton()), Optional.empty())
                        .years()
                        .getFirst();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck()))) {
            List<XSLFChart> charts = show.getCharts();
            assertEquals(3, charts.size());
            XSLFChart bridge = charts.getFirst();
            int rows =
                    bridge.getChartSeries().getFirst().getSeries(0).getValuesData().getPointCount();
            double sum = 59.542;
            for (int r = 1; r < rows - 1; r++) {
                sum += value(bridge, 2, r) - value(bridge, 3, r);
            }
            assertEquals(year.requirement().pounds() / 1e6, sum, 1e-8);
            assertEquals(sum, value(bridge, 1, rows - 1), 1e-8);
        }
    }

    static Stream<RandomModels.Seeded> models() {
        return RandomModels.from(9_000, 10);
    }

    @ParameterizedTest
    @MethodSource("models")
    void anyPlanMakesSlidesThatOpen(RandomModels.Seeded seeded) throws IOException {
        byte[] file = Samples.paper(seeded.model(), Kind.DECK, Kind.Format.POWERPOINT, true);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertTrue(show.getSlides().size() >= 5);
        }
    }
}
