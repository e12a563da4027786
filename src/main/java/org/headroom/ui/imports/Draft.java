package org.headroom.ui.imports;

import org.headroom.extract.ColumnRule;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.ValueTable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How one file is going to be read, as far as it is settled. Immutable.
///
/// @param options what was said about the file; the rest is detected
/// @param said the kind that was chosen by hand
/// @param look what a first look into the file showed
/// @param mapping which column becomes which
/// @param cut the month end that the extract is of, where it is chosen by hand
/// @param isRemembered whether the mapping is the one of an earlier extract with these headings
/// @param values words of the columns read by tables of values; empty until they are looked up
public record Draft(
        Path file,
        SourceOptions options,
        Optional<ImportKind> said,
        Inspection look,
        Mapping mapping,
        Optional<LocalDate> cut,
        boolean isRemembered,
        List<ValueTable> values) {

    /// What the file holds, if it is known.
    public Optional<ImportKind> kind() {
        return look.kind();
    }

    Draft withCut(Optional<LocalDate> other) {
        return new Draft(file, options, said, look, mapping, other, isRemembered, values);
    }

    Draft withValues(List<ValueTable> found) {
        return new Draft(file, options, said, look, mapping, cut, isRemembered, found);
    }

    /// The draft with a column read otherwise, or not at all.
    Draft withColumn(String field, Optional<ColumnRule> rule) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>(mapping.columns());
        columns.remove(field);
        rule.ifPresent(r -> columns.put(field, r));
        return withMapping(columns, mapping.values(), mapping.makesIdsUnique());
    }

    /// The draft with a word of the extract given a meaning.
    Draft withValue(String field, String word, String meaning) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>(mapping.values());
        Map<String, String> table = new LinkedHashMap<>(tables.getOrDefault(field, Map.of()));
        table.put(word, meaning);
        tables.put(field, table);
        return withMapping(mapping.columns(), tables, mapping.makesIdsUnique());
    }

    /// The draft with ids of packages made unique, or second rows rejected.
    Draft withUniqueIds(boolean isMade) {
        return withMapping(mapping.columns(), mapping.values(), isMade);
    }

    private Draft withMapping(
            Map<String, ColumnRule> columns,
            Map<String, Map<String, String>> tables,
            boolean isMadeUnique) {
        Mapping other =
                new Mapping(mapping.source(), columns, tables, isMadeUnique, mapping.days());
        return new Draft(file, options, said, look, other, cut, false, values);
    }
}
