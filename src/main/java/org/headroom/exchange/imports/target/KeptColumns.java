package org.headroom.exchange.imports.target;

import org.headroom.extract.RejectedRow;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.Column;
import org.headroom.schema.TextRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The columns of packages that the file of rejected rows shows, as far as they can be read.
public final class KeptColumns {

    /// As in `packages.csv`.
    public static final List<String> NAMES =
            ActivityTables.PACKAGES.columns().stream().map(Column::name).toList();

    private KeptColumns() {}

    /// The cells of one row; a negative age is not known.
    public static List<String> cells(
            String id,
            String pseudonym,
            String serviceType,
            int age,
            String reason,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            OptionalDouble weekly,
            OptionalDouble units,
            String unit) {
        return List.of(
                id,
                pseudonym,
                serviceType,
                age >= Ages.ADULT ? Ages.group(age) : "",
                reason,
                start.map(LocalDate::toString).orElse(""),
                end.map(LocalDate::toString).orElse(""),
                plain(weekly),
                "",
                "",
                plain(units),
                unit);
    }

    /// The same rows without their first cell, the id.
    public static List<RejectedRow> withoutIds(List<RejectedRow> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    if (!cells.isEmpty()) {
                        cells.set(0, "");
                    }
                    return new RejectedRow(row.row(), row.reason(), List.copyOf(cells));
                })
                .toList();
    }

    public static String plain(OptionalDouble value) {
        return value.isPresent() ? TextRow.plain(value.getAsDouble()) : "";
    }
}
