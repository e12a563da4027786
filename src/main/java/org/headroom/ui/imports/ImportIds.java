package org.headroom.ui.imports;

/// Names of the parts of an import that tests and style sheets find them by.
public final class ImportIds {

    public static final String VIEW = "import";
    public static final String STEP = "import-step-";
    public static final String CLOSE = "import-close";
    public static final String CANCEL = "import-cancel";
    public static final String BACK = "import-back";
    public static final String FORWARD = "import-forward";
    public static final String MESSAGE = "import-message";
    public static final String NOTE = "import-note";
    public static final String PROGRESS = "import-progress";
    public static final String FILE = "import-file";
    public static final String OTHER_FILE = "import-other-file";
    public static final String KIND = "import-kind";
    public static final String ENCODING = "import-encoding";
    public static final String DELIMITER = "import-delimiter";
    public static final String SHEET = "import-sheet";
    public static final String HEADER_ROW = "import-header-row";
    public static final String DATA_CUT = "import-data-cut";
    public static final String ROWS = "import-rows";
    public static final String COLUMNS = "import-columns";
    public static final String COLUMN = "import-column-";
    public static final String WORDS = "import-words-";
    public static final String UNIQUE_IDS = "import-unique-ids";
    public static final String SUM = "import-sum-";
    public static final String CHECK = "import-check";
    public static final String FINDINGS = "import-findings";
    public static final String FILTER = "import-filter-";
    public static final String REJECTED = "import-save-rejected";
    public static final String RATES = "import-rates";
    public static final String CHANGES = "import-changes";
    public static final String EFFECT = "import-effect";
    public static final String DONE = "import-done";

    private ImportIds() {}
}
