package org.headroom.exchange.imports.source;

import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of sheets of a workbook and the system its days are counted in.
final class WorkbookSheets extends DefaultHandler {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS =
            "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean is1904;

    /// A sheet that was chosen, by the id of its part, and the other visible ones.
    record Sheets(String chosen, String relation, List<String> others) {}

    private record Sheet(String name, String relation, boolean isVisible) {}

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("sheet")) {
            String relation = attributes.getValue(RELATIONS, "id");
            if (relation == null) {
                relation = attributes.getValue(STRICT_RELATIONS, "id");
            }
            String state = attributes.getValue("state");
            String name = attributes.getValue("name");
            sheets.add(
                    new Sheet(
                            name == null ? "" : name,
                            relation == null ? "" : relation,
                            state == null || state.equals("visible")));
        } else if (local.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            is1904 = "1".equals(value) || "true".equals(value);
        }
    }

    /// Whether day 0 is 1 January 1904 rather than 31 December 1899.
    boolean is1904() {
        return is1904;
    }

    /// The sheet of that name, else the first that is visible.
    Sheets choose(Optional<String> wanted) throws FileFaultException {
        Optional<Sheet> chosen =
                sheets.stream()
                        .filter(s -> wanted.isEmpty() ? s.isVisible : s.name.equals(wanted.get()))
                        .findFirst();
        if (chosen.isEmpty()) {
            throw new FileFaultException(
                    FileFault.Kind.NO_SHEET,
                    wanted.isEmpty()
                            ? "The workbook has no visible sheet."
                            : "The workbook has no sheet “"
                                    + wanted.get()
                                    + "”. It has: "
                                    + String.join(", ", names())
                                    + ".");
        }
        Sheet sheet = chosen.get();
        List<String> others =
                sheets.stream().filter(s -> s != sheet && s.isVisible).map(Sheet::name).toList();
        return new Sheets(sheet.name, sheet.relation, others);
    }

    private List<String> names() {
        return sheets.stream().map(Sheet::name).toList();
    }
}
