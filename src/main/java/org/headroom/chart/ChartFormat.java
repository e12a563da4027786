package org.headroom.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import javax.imageio.ImageIO;

/// A kind of file that a chart is saved as, the same bytes for the same chart.
public enum ChartFormat {
    /// A picture of two px for one of the layout.
    PNG("PNG picture"),
    /// A drawing whose letters are outlines, so that it looks alike wherever it is opened.
    SVG("SVG drawing"),
    /// A page of the chart's size, its letters text in the house's font.
    PDF("PDF drawing");

    private static final double SHARPNESS = 2;

    private final String label;

    ChartFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The end of the file's name, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A chart as such a file.
    ///
    /// @param finding its title, and its words for those who do not see it
    /// @param width layout px
    public byte[] of(JFreeChart chart, ChartFinding finding, int width, int height)
            throws IOException {
        return switch (this) {
            case PNG -> png(chart, width, height);
            case SVG -> svg(chart, finding, width, height).getBytes(StandardCharsets.UTF_8);
            case PDF -> ChartPdf.of(chart, finding, width, height);
        };
    }

    private static byte[] png(JFreeChart chart, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(ChartImage.of(chart, width, height, SHARPNESS), "png", out)) {
            throw new IOException("No PNG writer");
        }
        return out.toByteArray();
    }

    private static String svg(JFreeChart chart, ChartFinding finding, int width, int height) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix("chart");
        graphics.setRenderingHint(
                SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        String drawing = graphics.getSVGElement(null, true, null, null, null);
        int inside = drawing.indexOf('>') + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + drawing.substring(0, inside - 1)
                + " role=\"img\" xml:lang=\"en-GB\"><title>"
                + escaped(finding.title())
                + "</title><desc>"
                + escaped(finding.alternative())
                + "</desc>"
                + drawing.substring(inside);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Writes a file whole or not at all: it takes the file's name once complete.
    ///
    /// @throws IOException if the folder cannot be written to
    public static void write(byte[] content, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("Not a file: " + file);
        }
        Path part = Files.createTempFile(folder, ".chart", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                out.write(content);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
