package org.headroom.report.deck;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import java.awt.geom.Rectangle2D;

/// A chart of PowerPoint's own, with its figures behind it.
final class NativeChart {

    private NativeChart() {}

    static void add(XMLSlideShow show, XSLFSlide slide, Slide.Chart what) {
        XSLFChart chart = show.createChart();
        chart.removeTitle();
        chart.setAutoTitleDeleted(true);
        chart.deleteLegend();
        if (what.series().stream().filter(s -> s.colour().isPresent()).count() > 1
                && !what.isStacked()) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        plot(chart, what);
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        emu(DeckFile.EDGE),
                        emu(DeckFile.TOP),
                        emu(DeckFile.WIDTH - 2 * DeckFile.EDGE),
                        emu(DeckFile.FOOT - DeckFile.TOP)));
        for (var shape : slide.getShapes()) {
            if (shape instanceof XSLFGraphicFrame frame
                    && frame.getXmlObject() instanceof CTGraphicalObjectFrame xml) {
                xml.getNvGraphicFramePr().getCNvPr().setDescr(what.alternative());
            }
        }
    }

    /// A title takes the language of the computer that makes it.
    private static void inEnglish(XSLFChart chart) {
        for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxArray()) {
            for (CTRegularTextRun run : axis.getTitle().getTx().getRich().getPArray(0).getRList()) {
                run.getRPr().setLang("en-GB");
            }
        }
    }

    private static double emu(int points) {
        return Units.toEMU(points);
    }

    private static void plot(XSLFChart chart, Slide.Chart what) {
        boolean across = what.isHorizontal();
        XDDFCategoryAxis names =
                chart.createCategoryAxis(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values =
                chart.createValueAxis(across ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(across ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setTitle("£m");
        inEnglish(chart);
        values.setNumberFormat("#,##0.0");
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (across) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(across ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(what.isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(50);
        data.setVaryColors(false);
        int rows = what.categories().size();
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(
                        what.categories().toArray(String[]::new), range(chart, rows, 0), 0);
        for (int s = 0; s < what.series().size(); s++) {
            Slide.Series series = what.series().get(s);
            XDDFNumericalDataSource<Double> figures =
                    XDDFDataSourcesFactory.fromArray(
                            series.millions().toArray(Double[]::new),
                            range(chart, rows, s + 1),
                            s + 1);
            XDDFChartData.Series bars = data.addSeries(categories, figures);
            bars.setTitle(series.name(), chart.setSheetTitle(series.name(), s + 1));
            if (series.colour().isPresent()) {
                bars.setFillProperties(
                        new XDDFSolidFillProperties(colour(series.colour().getAsInt())));
            } else {
                bars.setFillProperties(new XDDFNoFillProperties());
            }
        }
        chart.plot(data);
        if (what.isStacked()) {
            standOnOneAnother(chart);
        }
    }

    /// POI's schemas leave the overlap out, so it is set beside the gap between bars.
    private static void standOnOneAnother(XSLFChart chart) {
        var gap = chart.getCTChart().getPlotArea().getBarChartArray(0).getGapWidth();
        try (XmlCursor cursor = gap.newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("overlap", gap.schemaType().getName().getNamespaceURI());
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static XDDFColor colour(int rgb) {
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private static String range(XSLFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
