package org.headroom.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How an extract is read: what kind of file it is, which column becomes which, and which of its
/// values stand for which of the model's.
///
/// @param source format, encoding, delimiter, sheet and header row
/// @param columns by the model's column, as `weekly_gross`
/// @param values by the model's column, the extract's value and the model's
/// @param makesIdsUnique whether second rows of a package id get an id of their own
/// @param days the extract's own form of days, as `dd/MM/yyyy`
public record Mapping(
        SourceOptions source,
        Map<String, ColumnRule> columns,
        Map<String, Map<String, String>> values,
        boolean makesIdsUnique,
        Optional<String> days) {

    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The same for a file that is read otherwise.
    public Mapping with(SourceOptions other) {
        return new Mapping(other, columns, values, makesIdsUnique, days);
    }
}
