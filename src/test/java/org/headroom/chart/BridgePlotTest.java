package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javax.imageio.ImageIO;

class BridgePlotTest {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 340;
    private static final ChartStyle LIGHT = ChartStyle.page(ChartTheme.light());
    private static final BridgeView DRAWING = BridgeView.of(Plans.rows(Plans.drawing()), true);

    private static BufferedImage paint(BridgeView view) {
        BridgePlot plot = new BridgePlot(LIGHT, view);
        return ChartImage.of(HouseChart.bare(plot, LIGHT), WIDTH, HEIGHT, 1);
    }

    private static Color at(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }

    @Test
    void robotoIsPaintedInItsThreeWeights() {
        assertEquals("Roboto", ChartFonts.regular(12).getFamily());
        assertEquals("Roboto Medium", ChartFonts.medium(12).getFamily());
        assertEquals("Roboto Bold", ChartFonts.bold(12).getFontName());
    }

    @Test
    void risesAreDarkBlueFallsOrangeAndTheSumGrey() {
        BufferedImage image = paint(DRAWING);
        assertEquals(new Color(0x12436D), at(image, 210, 26 + 13));
        assertEquals(new Color(0xF46A25), at(image, 390, 6 * 26 + 13));
        assertEquals(new Color(0x3D3D3D), at(image, 340, 11 * 26 + 8));
    }

    @Test
    void aSelectedRowIsTintedBehindItsTextOnly() {
        BufferedImage image = paint(DRAWING.selecting(Optional.of("savings")));
        int y = 10 * 26 + 3;
        assertEquals(new Color(0x0969DA), at(image, 1, y));
        assertEquals(new Color(0xDDF4FF), at(image, 100, y));
        assertEquals(Color.WHITE, at(image, 230, y));
        assertEquals(new Color(0xDDF4FF), at(image, 540, y));
    }

    @Test
    void thePointerFindsTheRowItIsOn() {
        BridgePlot plot = new BridgePlot(LIGHT, DRAWING);
        BridgeLayout layout = plot.layout(new Rectangle2D.Double(10, 20, WIDTH, HEIGHT));
        assertEquals(OptionalInt.of(0), layout.rowAt(10, 20));
        assertEquals(OptionalInt.of(10), layout.rowAt(300, 20 + 10.5 * 26));
        assertEquals(OptionalInt.empty(), layout.rowAt(300, 20 + 12.5 * 26));
        assertEquals(OptionalInt.empty(), layout.rowAt(5, 30));
        assertEquals(new Rectangle2D.Double(10, 20 + 260, WIDTH, 26), layout.row(10));
    }

    @Test
    void theAxisHoldsWhileAThumbMovesAndFitsOnRelease() {
        var less = Plans.drawing();
        less.put(org.headroom.engine.result.Step.REBASE, "830000");
        BridgeView moved = DRAWING.holding(Plans.rows(less));
        assertEquals(DRAWING.range(), moved.range());
        assertNotEquals(DRAWING.range(), moved.rescaled().range());
    }

    @Test
    void aPictureIsWrittenWholeAndAtTheScaleAskedFor(@TempDir Path folder) throws Exception {
        BridgePlot plot = new BridgePlot(LIGHT, DRAWING);
        Path file = folder.resolve("bridge.png");
        ChartFormat.write(
                ChartFormat.PNG.of(
                        HouseChart.bare(plot, LIGHT),
                        new ChartFinding("Budget", "", "Budget to requirement"),
                        WIDTH,
                        HEIGHT),
                file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertEquals(2 * WIDTH, read.getWidth());
        assertEquals(2 * HEIGHT, read.getHeight());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertTrue(Files.size(file) > 0);
    }
}
