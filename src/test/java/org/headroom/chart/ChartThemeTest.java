package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/// Charts that can be read: contrasts as the Web Content Accessibility Guidelines 2.2 work them
/// out.
class ChartThemeTest {

    /// Success criteria 1.4.3, 1.4.6 and 1.4.11.
    private static final double TEXT = 4.5;

    private static final double TEXT_ENHANCED = 7;
    private static final double MARK = 3;

    static Stream<ChartTheme> ordinary() {
        return Stream.of(ChartTheme.light(), ChartTheme.dark());
    }

    static Stream<ChartTheme> high() {
        return Stream.of(ChartTheme.highContrastLight(), ChartTheme.highContrastDark());
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void textOfTheOrdinaryThemesHasFourAndAHalfToOne(ChartTheme theme) {
        assertReadable(theme, TEXT);
    }

    @ParameterizedTest
    @MethodSource("high")
    void textOfHighContrastHasSevenToOneOnThePageAndOnEveryBar(ChartTheme theme) {
        assertReadable(theme, TEXT_ENHANCED);
        for (Color bar : series(theme)) {
            assertAtLeast(TEXT_ENHANCED, theme.on(bar), bar);
        }
        assertAtLeast(TEXT_ENHANCED, theme.onTotals(), theme.totals());
    }

    @ParameterizedTest
    @MethodSource({"ordinary", "high"})
    void everyMarkHasThreeToOneOnThePage(ChartTheme theme) {
        series(theme).forEach(mark -> assertAtLeast(MARK, mark, theme.page()));
        assertAtLeast(MARK, theme.edge(), theme.page());
        assertAtLeast(MARK, theme.connector(), theme.page());
        assertAtLeast(MARK, theme.accent(), theme.page());
    }

    private static void assertReadable(ChartTheme theme, double least) {
        for (Color text : List.of(theme.text(), theme.strong(), theme.muted())) {
            assertAtLeast(least, text, theme.page());
        }
    }

    private static List<Color> series(ChartTheme theme) {
        return List.of(
                theme.increase(),
                theme.decrease(),
                theme.second(),
                theme.third(),
                theme.fourth(),
                theme.totals());
    }

    private static void assertAtLeast(double least, Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        double contrast = (light + 0.05) / (dark + 0.05);
        assertTrue(contrast >= least, one + " on " + other + " has " + contrast);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
