package org.headroom.exchange.imports;

import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.personal.PersonalData;
import org.headroom.exchange.imports.value.Days;
import org.headroom.exchange.imports.value.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The cells of a file's first rows as far as they may be seen: columns that identify people, by
/// their heading or by what stands in them, are not shown.
final class ShownCells {

    static final String NOT_SHOWN = "(not shown)";

    private static final int EXAMPLES = 3;

    private final List<String> header;
    private final List<List<String>> below;
    private final List<Boolean> isPersonal = new ArrayList<>();

    ShownCells(List<String> header, List<List<String>> below) {
        this.header = header;
        this.below = below;
        for (int column = 0; column < header.size(); column++) {
            isPersonal.add(isPersonal(column));
        }
    }

    private boolean isPersonal(int column) {
        String heading = header.get(column);
        if (Fields.identifiesPersons(heading) || PersonalData.ofHeading(heading).isPresent()) {
            return true;
        }
        Days days = new Days();
        boolean hasKnownHeading = Fields.isKnown(heading);
        int filled = 0;
        int personal = 0;
        for (List<String> row : below) {
            String cell = cell(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            boolean shows =
                    PersonalData.ofCell(cell, days)
                            .filter(kind -> kind != PersonalData.BIRTH_DATE)
                            .filter(kind -> kind != PersonalData.NAME || !hasKnownHeading)
                            .isPresent();
            personal += shows ? 1 : 0;
        }
        return personal * 2 > filled;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? Words.trim(row.get(column)) : "";
    }

    /// The rows of the file; those above the header as they are.
    List<List<String>> rows(List<List<String>> rows, int headerRow) {
        List<List<String>> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(i < headerRow ? List.copyOf(rows.get(i)) : shown(rows.get(i)));
        }
        return shown;
    }

    private List<String> shown(List<String> row) {
        List<String> shown = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            boolean hides = column < isPersonal.size() && isPersonal.get(column);
            shown.add(hides && !cell(row, column).isEmpty() ? NOT_SHOWN : row.get(column));
        }
        return shown;
    }

    /// By column, the first few different cells.
    List<List<String>> examples() {
        List<List<String>> examples = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            Set<String> cells = new LinkedHashSet<>();
            for (List<String> row : below) {
                String cell = cell(row, column);
                if (!cell.isEmpty() && cells.size() < EXAMPLES) {
                    cells.add(isPersonal.get(column) ? NOT_SHOWN : cell);
                }
            }
            examples.add(List.copyOf(cells));
        }
        return examples;
    }
}
