package org.headroom.ui.imports;

/// The steps of an import, in order.
public enum ImportStep {
    FILE("File"),
    COLUMNS("Match columns"),
    CHECK("Check and preview"),
    DONE("Commit");

    private final String title;

    ImportStep(String title) {
        this.title = title;
    }

    /// The step as people read it.
    public String title() {
        return title;
    }
}
