package org.headroom.exchange.imports.mapping;

import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Where the headings that a mapping reads stand among the first rows of a file.
public final class HeaderRow {

    private HeaderRow() {}

    /// The mapping with the row in which all its headings stand: its own where they are there, else
    /// the first; empty where no row holds them all.
    ///
    /// @param rows the first rows, blank ones included
    public static Optional<Mapping> placed(Mapping mapping, List<List<String>> rows) {
        OptionalInt own = mapping.source().headerRow();
        int first = own.isPresent() ? own.getAsInt() - 1 : firstFilled(rows);
        if (first < rows.size() && holdsAll(rows.get(first), mapping)) {
            return Optional.of(mapping);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (holdsAll(rows.get(i), mapping)) {
                return Optional.of(
                        mapping.with(mapping.source().withHeader(OptionalInt.of(i + 1))));
            }
        }
        return Optional.empty();
    }

    private static int firstFilled(List<List<String>> rows) {
        int row = 0;
        while (row < rows.size() && rows.get(row).stream().allMatch(Words::isBlank)) {
            row++;
        }
        return row;
    }

    private static boolean holdsAll(List<String> row, Mapping mapping) {
        Set<String> there = new HashSet<>();
        row.forEach(cell -> there.add(Words.heading(cell)));
        return mapping.columns().values().stream()
                .flatMap(rule -> rule.headings().stream())
                .map(Words::heading)
                .allMatch(there::contains);
    }
}
