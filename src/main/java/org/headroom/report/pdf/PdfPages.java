package org.headroom.report.pdf;

import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.paper.Stamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A paper as a page description: headings, paragraphs, lists and tables that are what they are
/// called, so that the tags of the PDF follow from them.
final class PdfPages {

    /// The kind of object that a chart is.
    static final String CHART = "application/x-headroom-chart";

    /// Px of the text's width: 170 mm.
    private static final double TEXT_WIDTH = 642;

    /// Px that a chart may be high.
    private static final double MOST_HEIGHT = 860;

    private static final Pattern WHOLE =
            Pattern.compile("\\d{4}/\\d\\d|[+\u2212]£[\\d,.]+\\d[mk]?");

    private final Document document;
    private final Element body;
    private final List<Block.Picture> pictures = new ArrayList<>();

    private PdfPages(Document document, Element body) {
        this.document = document;
        this.body = body;
    }

    /// The description of a paper.
    static PdfPages of(Paper paper) throws IOException {
        Document document;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The program's XML does not work", e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        html.appendChild(head(document, paper));
        Element body = document.createElement("body");
        html.appendChild(body);
        PdfPages pages = new PdfPages(document, body);
        pages.foot(paper.stamp());
        pages.add(body, "p", "title", paper.title());
        pages.add(body, "p", "subtitle", paper.subtitle());
        paper.blocks().forEach(pages::add);
        return pages;
    }

    Document document() {
        return document;
    }

    /// The chart that an element stands for.
    Block.Picture picture(Element element) {
        return pictures.get(Integer.parseInt(element.getAttribute("data")));
    }

    private static Element head(Document document, Paper paper) throws IOException {
        Element head = document.createElement("head");
        Element title = document.createElement("title");
        title.setTextContent(legal(paper.title()));
        head.appendChild(title);
        meta(head, "subject", paper.subtitle());
        meta(head, "description", paper.stamp().line());
        Element style = document.createElement("style");
        try (InputStream css =
                PdfPages.class.getResourceAsStream("/org/headroom/report/paper.css")) {
            if (css == null) {
                throw new IllegalStateException("The program lacks paper.css");
            }
            style.setTextContent(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        head.appendChild(style);
        return head;
    }

    private static void meta(Element head, String name, String content) {
        Element meta = head.getOwnerDocument().createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", legal(content));
        head.appendChild(meta);
    }

    private void foot(Stamp stamp) {
        Element foot = add(body, "div", "foot", stamp.line() + " · page ");
        add(foot, "span", "page", "");
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> add(body, "h" + heading.level(), "", heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> {
                Element list = add(body, "ul", "", "");
                bullets.items().forEach(item -> add(list, "li", "", item));
            }
            case Block.Grid grid -> grid(grid);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void paragraph(Block.Paragraph block) {
        Element paragraph = add(body, "p", "", "");
        if (!block.lead().isEmpty()) {
            add(paragraph, "span", "lead", block.lead());
        }
        if (!block.text().isEmpty()) {
            String space = block.lead().isEmpty() ? "" : " ";
            write(paragraph, space + block.text());
        }
    }

    private void grid(Block.Grid grid) {
        Element whole = grid.isShort() ? add(body, "div", "whole", "") : body;
        add(whole, "p", "caption", grid.caption());
        Element table = add(whole, "table", "", "");
        int all = grid.columns().stream().mapToInt(Block.Column::weight).sum();
        for (Block.Column column : grid.columns()) {
            add(table, "col", "", "")
                    .setAttribute("style", "width: " + 100.0 * column.weight() / all + "%");
        }
        Element head = add(add(table, "thead", "", ""), "tr", "", "");
        for (Block.Column column : grid.columns()) {
            add(head, "th", column.isNumber() ? "number" : "", column.header())
                    .setAttribute("scope", "col");
        }
        Element rows = add(table, "tbody", "", "");
        for (Block.Row row : grid.rows()) {
            Element line = add(rows, "tr", row.isTotal() ? "total" : "", "");
            for (int c = 0; c < row.cells().size(); c++) {
                boolean isNumber = grid.columns().get(c).isNumber();
                add(line, "td", isNumber ? "number" : "", row.cells().get(c));
            }
        }
    }

    private void picture(Block.Picture picture) {
        double scale = Math.min(TEXT_WIDTH / picture.width(), MOST_HEIGHT / picture.height());
        Element chart = add(body, "object", "chart", "");
        chart.setAttribute("type", CHART);
        chart.setAttribute("data", Integer.toString(pictures.size()));
        chart.setAttribute("title", legal(picture.alternative()));
        chart.setAttribute("alt", legal(picture.alternative()));
        chart.setAttribute(
                "style",
                "width: "
                        + Math.floor(picture.width() * scale)
                        + "px; height: "
                        + Math.floor(picture.height() * scale)
                        + "px");
        pictures.add(picture);
    }

    private Element add(Element parent, String tag, String style, String text) {
        Element element = document.createElement(tag);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        if (!text.isEmpty()) {
            write(element, text);
        }
        parent.appendChild(element);
        return element;
    }

    /// Text in which no financial year is broken at its stroke, and no amount after its sign.
    private void write(Element element, String text) {
        String all = legal(text);
        int done = 0;
        Matcher found = WHOLE.matcher(all);
        while (found.find()) {
            element.appendChild(document.createTextNode(all.substring(done, found.start())));
            Element whole = document.createElement("span");
            whole.setAttribute("class", "together");
            whole.setTextContent(found.group());
            element.appendChild(whole);
            done = found.end();
        }
        element.appendChild(document.createTextNode(all.substring(done)));
    }

    /// Without characters that no page can hold.
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
