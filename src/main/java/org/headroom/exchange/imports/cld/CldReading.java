package org.headroom.exchange.imports.cld;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.value.Days;
import org.headroom.exchange.imports.value.Words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the cells of one return are read: its header, its data cut and what has been read before, so
/// that equal values are one object.
final class CldReading {

    private static final int MOST_REMEMBERED = 10_000;

    private final CldHeader header;
    private final LocalDate cut;
    private final Days days = new Days();
    private final Map<String, String> values = new HashMap<>();

    CldReading(CldHeader header, LocalDate cut) {
        this.header = header;
        this.cut = cut;
    }

    CldHeader header() {
        return header;
    }

    LocalDate cut() {
        return cut;
    }

    String cell(SourceRow row, CldColumn column) {
        return header.cell(row, column);
    }

    Optional<LocalDate> day(SourceRow row, CldColumn column) {
        String cell = header.cell(row, column);
        return cell.isEmpty() ? Optional.empty() : days.parse(cell);
    }

    /// The plain form of a value.
    String plain(SourceRow row, CldColumn column) {
        String cell = header.cell(row, column);
        String known = values.get(cell);
        if (known != null) {
            return known;
        }
        String plain = Words.value(cell);
        if (values.size() < MOST_REMEMBERED) {
            values.put(cell, plain);
        }
        return plain;
    }
}
