package org.headroom.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of extracts that can be imported.
public enum ImportKind {
    /// The council's own list of packages.
    PACKAGES("Packages"),
    /// The national Adult Social Care Client Level Data return.
    CLD("Client Level Data"),
    /// Contributions and health amounts by person.
    FINANCE("Contributions and health income"),
    /// Budget and forecast by ledger line.
    LEDGER("Ledger"),
    /// The children's pipeline.
    TRANSITIONS("Transitions"),
    /// Turnover or averages by cohort.
    COHORTS("Cohorts"),
    /// Driver values with their sources.
    RATES("Rates");

    private final String title;

    ImportKind(String title) {
        this.title = title;
    }

    /// The kind of a word of the command line.
    public static Optional<ImportKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equalsIgnoreCase(code)).findFirst();
    }

    /// The kind as people read it.
    public String title() {
        return title;
    }

    /// The word of the command line, as `cld`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
