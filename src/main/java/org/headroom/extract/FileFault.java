package org.headroom.extract;

/// Why a whole file is refused: nothing of it is taken.
///
/// @param kind which fault
/// @param message what happened and what to do, in a sentence or two
public record FileFault(Kind kind, String message) {

    /// The faults of files, each told in its own words.
    public enum Kind {
        NOT_READABLE("File cannot be read"),
        EMPTY("File is empty"),
        NO_HEADER("No header row"),
        OLD_WORKBOOK("Workbook of Excel 97–2003"),
        ENCRYPTED("Password-protected workbook"),
        MACROS("Workbook with macros"),
        EXTERNAL_LINKS("Workbook with external links"),
        DOCTYPE("Workbook with a document type declaration"),
        PICTURE("Picture"),
        WRONG_FORMAT("Not the format it says"),
        TOO_LARGE("Workbook too large to unpack"),
        DAMAGED("File is damaged"),
        NO_SHEET("Sheet not found"),
        COLUMN_MISSING("Needed column missing"),
        COLUMN_TWICE("Needed column twice"),
        PERSONAL_DATA("Kept column shows personal data"),
        MAPPING("Mapping cannot be used"),
        DATA_CUT("Data cut cannot be used");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /// The fault in a few words.
        public String title() {
            return title;
        }
    }
}
