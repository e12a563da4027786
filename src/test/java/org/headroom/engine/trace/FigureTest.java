package org.headroom.engine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.kernel.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The paths of figures.
class FigureTest {

    private static final FinancialYear NEXT_YEAR = FinancialYear.parse("2025/26");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requirement/2025/26",
                "council-gap/2026/27",
                "bridge/nlw/2025/26",
                "line/Homecare/2025/26",
                "line/Homecare/bids/2025/26",
                "service-type/Nursing/gross/2025/26",
                "service-type/Nursing/bridge-nlw/2025/26",
                "uplift/Homecare/nlw/2025/26",
                "cohort/Homecare|65+|Physical support/gross/2025/26",
                "transition/3/gross/2025/26",
                "scheme/Reablement first/expected/2025/26",
                "funding-line/Social Care Grant/2025/26",
                "driver/nlw/2025/26",
                "driver/demography|85+/2025/26",
                "base/funding/2025/26"
            })
    void aPathReadsBackAsItIsWritten(String path) {
        assertEquals(path, Figure.parse(path).path());
    }

    @Test
    void aSlashInsideANameIsNotMistaken() {
        Figure figure = Figure.of(Kind.LINE, "Residential/Nursing 50%", "bids", NEXT_YEAR);

        assertEquals("line/Residential%2FNursing 50%25/bids/2025/26", figure.path());
        assertEquals(figure, Figure.parse(figure.path()));
    }

    @Test
    void aNameThatLooksLikeAYearIsAName() {
        Figure figure = Figure.of(Kind.LINE, "2024/25", NEXT_YEAR);

        assertEquals(figure, Figure.parse("line/2024%2F25/2025/26"));
    }

    @Test
    void anUnknownKindNamesThoseNearIt() {
        assertTrue(refusal("requirment/2025/26").contains("Near it: requirement"));
    }

    @Test
    void anUnknownFigureOfAKindNamesThoseNearIt() {
        assertTrue(refusal("uplift/Homecare/nwl/2025/26").contains("nlw"));
    }

    @Test
    void aPathWithoutAYearSaysHowOneEnds() {
        assertTrue(refusal("requirement").contains("requirement/2025/26"));
    }

    @Test
    void aPathWithTooManyPartsSaysHowItIsWritten() {
        assertTrue(refusal("line/Residential/Nursing/bids/2025/26").contains("%2F"));
    }

    private static String refusal(String path) {
        return assertThrows(IllegalArgumentException.class, () -> Figure.parse(path)).getMessage();
    }
}
