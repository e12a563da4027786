package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the charts of uncertainty say and paint.
class UncertaintyWordsTest {

    private static final ChartStyle LIGHT = ChartStyle.page(ChartTheme.light());
    private static final FinancialYear YEAR = new FinancialYear(2025);

    /// The figures of the drawing of the components.
    private static final TornadoRows TORNADO =
            new TornadoRows(
                    "Gap 2025/26",
                    Money.of(6_190_000),
                    List.of(
                            row("Fee pass-through", "50%", -1_060_000, "100%", 1_880_000),
                            row("Savings delivery", "60%", 620_000, "100%", -210_000)));

    private static TornadoRows.Row row(
            String name, String low, double atLow, String high, double atHigh) {
        return new TornadoRows.Row(
                name,
                new TornadoRows.End(low, Money.of(atLow)),
                new TornadoRows.End(high, Money.of(atHigh)));
    }

    private static Exceedance curve(double amount, double chance) {
        return new Exceedance(
                YEAR,
                List.of(
                        new Exceedance.Point(4_000_000, 1),
                        new Exceedance.Point(8_000_000, 0.3),
                        new Exceedance.Point(12_000_000, 0)),
                Money.of(amount),
                chance);
    }

    @Test
    void theTornadoNamesTheWidestDriverAndItsSwing() {
        ChartFinding finding = TornadoWords.finding(TORNADO, "Luton", Optional.of("Draft"));
        assertEquals("Fee pass-through swings the gap by £2.9m", finding.title());
        assertEquals(
                "Gap 2025/26, £m, each driver on its own low and high, Draft", finding.subtitle());
        assertTrue(finding.alternative().contains("−£1.06m at 50%, +£1.88m at 100%"));
        assertEquals(
                List.of("Savings delivery", "60%", "620000.00", "100%", "-210000.00"),
                TornadoWords.table(TORNADO).rows().getLast());
    }

    @Test
    void aTornadoOfNothingSaysSo() {
        TornadoRows none = new TornadoRows("Gap 2025/26", Money.ZERO, List.of());
        assertEquals(
                "No driver with a range moves it",
                TornadoWords.finding(none, "Luton", Optional.empty()).title());
    }

    @Test
    void risesAreDarkBlueAndFallsOrangeWhicheverEndTheyAreAt() {
        TornadoPlot plot = new TornadoPlot(TORNADO, TORNADO, LIGHT);
        BufferedImage image = ChartImage.of(HouseChart.bare(plot, LIGHT), 560, 200, 1);
        int middleOfSecond = 24 + (200 - 24 - 44) * 3 / 4;
        assertEquals(
                List.of(new Color(0xF46A25), new Color(0x12436D)),
                barsAlong(image, middleOfSecond));
    }

    /// The colours of the bars on a line of pixels, left to right.
    private static List<Color> barsAlong(BufferedImage image, int y) {
        List<Color> bars = List.of(new Color(0xF46A25), new Color(0x12436D));
        return IntStream.range(0, image.getWidth())
                .mapToObj(x -> new Color(image.getRGB(x, y)))
                .filter(bars::contains)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "8000000,0.3,30% chance the gap exceeds £8.0m",
        "8000000,0.004,Under 1% chance the gap exceeds £8.0m",
        "8000000,0.996,Over 99% chance the gap exceeds £8.0m",
        "20000000,0,0% chance the gap exceeds £20.0m"
    })
    void theChanceIsASentence(double amount, double chance, String sentence) {
        assertEquals(sentence, ExceedanceWords.sentence(curve(amount, chance)));
    }

    @Test
    void anAmountOutsideTheDrawsIsStillPainted() {
        ExceedancePlot plot = new ExceedancePlot(curve(20_000_000, 0), LIGHT);
        BufferedImage image = ChartImage.of(HouseChart.bare(plot, LIGHT), 400, 200, 1);
        boolean hasMark = false;
        for (int x = 300; x < 400; x++) {
            for (int y = 160; y < 180; y++) {
                hasMark |= new Color(image.getRGB(x, y)).equals(new Color(0xF46A25));
            }
        }
        assertTrue(hasMark);
    }

    @Test
    void theFanSaysBetweenWhichAmountsEightOfTenDrawsLie() {
        RangeYears ranges =
                new RangeYears(
                        List.of(
                                new RangeYears.Year(
                                        YEAR,
                                        Money.of(4_900_000),
                                        Money.of(6_400_000),
                                        Money.of(8_100_000),
                                        Money.of(6_450_000),
                                        Money.of(6_190_000))));
        ChartFinding finding = FanWords.finding(ranges, 0, "Luton", Optional.empty());
        assertEquals("Gap in 2025/26 likely between £4.9m and £8.1m", finding.title());
        assertTrue(finding.alternative().contains("the plan says £6.19m"));
        assertEquals(
                List.of(
                        "2025/26",
                        "4900000.00",
                        "6400000.00",
                        "8100000.00",
                        "6450000.00",
                        "6190000.00"),
                FanWords.table(ranges).rows().getFirst());
    }
}
