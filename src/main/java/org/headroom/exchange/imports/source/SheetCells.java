package org.headroom.exchange.imports.source;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.time.LocalDate;
import java.util.Optional;

/// Turns the XML of a sheet into cells as Excel shows them.
final class SheetCells extends DefaultHandler {

    private static final int MOST_COLUMNS = 16_384;

    private final SheetRows rows;
    private final SharedTexts strings;
    private final CellFormats formats;
    private final StringBuilder text = new StringBuilder();
    private boolean takesText;
    private int column = -1;
    private long rowNumber;
    private String type = "n";
    private int style;
    private boolean hasFormula;
    private boolean hasValue;
    private boolean isPhonetic;

    SheetCells(SheetRows rows, SharedTexts strings, CellFormats formats) {
        this.rows = rows;
        this.strings = strings;
        this.formats = formats;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        switch (local) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v" -> {
                text.setLength(0);
                takesText = true;
                hasValue = true;
            }
            case "t" -> takesText = type.equals("inlineStr") && !isPhonetic;
            case "rPh" -> isPhonetic = true;
            case "f" -> hasFormula = true;
            case "mergeCell" -> {
                String range = attributes.getValue("ref");
                rows.merged(range == null ? "" : range);
            }
            default -> takesText = false;
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "c" -> endCell();
            case "row" -> rows.endRow(rowNumber);
            case "v", "t" -> takesText = false;
            case "rPh" -> isPhonetic = false;
            default -> {
                // Other elements do not show in cells.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (takesText) {
            text.append(characters, start, length);
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Long.parseLong(number);
        String hidden = attributes.getValue("hidden");
        rows.startRow("1".equals(hidden) || "true".equals(hidden));
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new SAXException("A cell lies outside the sheet");
        }
        String said = attributes.getValue("t");
        type = said == null ? "n" : said;
        String styleText = attributes.getValue("s");
        style = styleText == null ? 0 : Integer.parseInt(styleText);
        hasFormula = false;
        hasValue = false;
        text.setLength(0);
    }

    private void endCell() {
        String value = text.toString();
        boolean isBlank = value.isEmpty() && !type.equals("inlineStr");
        if (hasFormula && (!hasValue || (isBlank && !type.equals("str")))) {
            rows.uncalculated(column);
        } else if (!isBlank) {
            take(value);
        }
    }

    private void take(String value) {
        switch (type) {
            case "s" -> rows.text(column, strings.at(Integer.parseInt(value.strip())));
            case "b" -> rows.text(column, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "n" -> number(Double.parseDouble(value));
            default -> rows.text(column, value);
        }
    }

    private void number(double value) {
        Optional<LocalDate> day = formats.day(style, value);
        if (day.isPresent()) {
            rows.text(column, day.get().toString());
        } else {
            rows.number(column, value, formats.shown(style, value));
        }
    }
}
