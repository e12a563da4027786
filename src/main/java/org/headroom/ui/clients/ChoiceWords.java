package org.headroom.ui.clients;

import org.headroom.analysis.PackageFilter;

import java.util.Locale;
import java.util.stream.Collectors;

/// A choice of packages in words.
final class ChoiceWords {

    private ChoiceWords() {}

    /// Its name, or what its conditions say: `Homecare, 65–74, under £250 a week`.
    static String title(PackageChoice choice) {
        if (!choice.name().isEmpty()) {
            return choice.name();
        }
        String conditions =
                choice.filter().conditions().stream()
                        .map(PackageFilter.Condition::brief)
                        .collect(Collectors.joining(", "));
        String extent =
                switch (choice.extent()) {
                    case EVERY -> "All packages";
                    case OPEN -> "All open packages";
                    case WITH_FINDINGS -> "Needs a look";
                };
        return conditions.isEmpty() ? extent : capital(conditions);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
