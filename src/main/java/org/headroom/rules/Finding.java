package org.headroom.rules;

/// Something in a model's rows that breaks a rule or is worth a look: where it is, what is there
/// and which rule it meets.
///
/// @param file name of the file in the text form, as `packages.csv`
/// @param row number of the record, the header being 1; 0 is the whole file
/// @param column name of the column or key; empty is the whole row
/// @param value what is there, as written; may be empty
/// @param rule the rule, as a sentence
/// @param message what is wrong here, as a sentence without the place
public record Finding(
        String file,
        int row,
        String column,
        String value,
        String rule,
        String message,
        Severity severity) {

    private static final int LONGEST_VALUE = 60;

    public boolean isRefused() {
        return severity == Severity.REFUSED;
    }

    /// The same finding at another row.
    public Finding atRow(int other) {
        return new Finding(file, other, column, value, rule, message, severity);
    }

    /// Where it is, as `packages.csv row 4, end_date`.
    public String place() {
        return file + (row > 0 ? " row " + row : "") + (column.isEmpty() ? "" : ", " + column);
    }

    /// The whole finding in one line: place, value, what is wrong and the rule.
    public String sentence() {
        String shown = value.isEmpty() ? "" : " = \"" + shortValue() + "\"";
        return place() + shown + ": " + message + " Rule: " + rule;
    }

    /// The value in quotation marks.
    String quoted() {
        return "“" + shortValue() + "”";
    }

    private String shortValue() {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line;
    }
}
