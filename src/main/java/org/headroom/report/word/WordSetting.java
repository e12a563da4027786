package org.headroom.report.word;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.headroom.report.paper.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/// What a Word file has around its text: page, styles, foot of every page, properties.
final class WordSetting {

    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long MARGIN = 1134;

    private WordSetting() {}

    static void apply(XWPFDocument document, Paper paper) throws IOException {
        page(document);
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            XWPFNumbering bullets = document.createNumbering();
            var parsed = NumberingDocument.Factory.parse(numbering).getNumbering();
            bullets.addAbstractNum(new XWPFAbstractNum(parsed.getAbstractNumArray(0)));
            bullets.addNum(BigInteger.ZERO, BigInteger.ONE);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the program do not read", e);
        }
        foot(document, paper);
        properties(document.getProperties(), paper);
    }

    private static InputStream resource(String name) {
        InputStream in = WordSetting.class.getResourceAsStream("/org/headroom/report/" + name);
        if (in == null) {
            throw new IllegalStateException("The program lacks " + name);
        }
        return in;
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger edge = BigInteger.valueOf(MARGIN);
        margin.setTop(edge);
        margin.setBottom(edge);
        margin.setLeft(edge);
        margin.setRight(edge);
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private static void foot(XWPFDocument document, Paper paper) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.createParagraph();
        line.setStyle("Footer");
        line.createRun().setText(paper.stamp().line() + " · page ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /// The data cut stands for the day, so that the file is the same whenever it is made.
    private static void properties(POIXMLProperties properties, Paper paper) {
        Date day = Date.from(paper.stamp().dataCut().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(paper.title());
        core.setSubjectProperty(paper.subtitle());
        core.getUnderlyingProperties().setCreatorProperty(Optional.empty());
        core.setDescription(paper.stamp().line());
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(day));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(day));
        properties.getExtendedProperties().setApplication(paper.stamp().engine());
    }
}
