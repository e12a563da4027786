package org.headroom.exchange.imports;

import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.SourceFormat;
import org.headroom.extract.SourceOptions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What to do about a header that lacks columns: the delimiter may be another, or the header may
/// stand in another row.
final class HeaderAdvice {

    private HeaderAdvice() {}

    /// A sentence with a space before it.
    static String of(
            List<List<String>> rows,
            SourceOptions options,
            SourceFacts facts,
            List<String> wanted) {
        int chosen = options.headerRow().isPresent() ? options.headerRow().getAsInt() - 1 : -1;
        Set<String> plain = new HashSet<>();
        wanted.forEach(heading -> plain.add(Words.heading(heading)));
        int best = -1;
        int most = 1;
        for (int i = 0; i < rows.size(); i++) {
            boolean isFilled = !rows.get(i).stream().allMatch(Words::isBlank);
            if (isFilled && chosen < 0) {
                chosen = i;
            }
            int found = 0;
            for (String cell : rows.get(i)) {
                found += plain.contains(Words.heading(cell)) ? 1 : 0;
            }
            if (found > most) {
                most = found;
                best = i;
            }
        }
        List<String> header = chosen >= 0 && chosen < rows.size() ? rows.get(chosen) : List.of();
        if (best >= 0 && best != chosen) {
            return " Row "
                    + (best + 1)
                    + " looks like the header: choose it as the header row. Rows above it, such as"
                    + " a second header row with merged cells, are then passed over.";
        }
        if (!facts.otherSheets().isEmpty()) {
            return " Read was the sheet “"
                    + facts.sheet()
                    + "”. If the table is on another, choose it: "
                    + String.join(", ", facts.otherSheets())
                    + ".";
        }
        if (header.size() == 1 && facts.format() == SourceFormat.CSV) {
            return " The header is read as a single column: the delimiter may be another than the"
                    + " one used. Choose comma, semicolon, tab or bar.";
        }
        return " Add the columns to the extract, or map others.";
    }
}
