package org.headroom.exchange.imports.personal;

import org.headroom.exchange.imports.value.Days;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Watches a kept column of free text and says whether it shows personal data: by its heading, or
/// in more than half of its filled cells.
public final class FreeColumn {

    private final String heading;
    private final Days days = new Days();
    private final Map<PersonalData, Integer> counts = new EnumMap<>(PersonalData.class);
    private int filled;
    private int personal;

    public FreeColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    public void add(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        PersonalData.ofCell(cell, days)
                .ifPresent(kind -> {
                    personal++;
                    counts.merge(kind, 1, Integer::sum);
                });
    }

    /// What the column shows, if it may not be kept.
    public Optional<PersonalData> shows() {
        Optional<PersonalData> byHeading = PersonalData.ofHeading(heading);
        if (byHeading.isPresent()) {
            return byHeading;
        }
        return personal * 2 > filled
                ? counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                : Optional.empty();
    }
}
