package org.headroom.exchange.imports.source;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;

/// The texts that the cells of a workbook share, as they are shown: runs joined, readings of
/// Japanese characters left out.
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean takesText;
    private boolean isPhonetic;

    /// @throws IndexOutOfBoundsException if a cell refers to a text that is not there
    String at(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "rPh" -> isPhonetic = true;
            case "t" -> takesText = !isPhonetic;
            default -> takesText = false;
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> isPhonetic = false;
            default -> takesText = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (takesText) {
            text.append(characters, start, length);
        }
    }
}
