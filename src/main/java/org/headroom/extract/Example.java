package org.headroom.extract;

/// One row that met a rule.
///
/// @param row number of the record, the header being 1; 0 is the whole file
/// @param line of the text or row of the sheet
/// @param column heading, as in the file; empty is the whole row
/// @param found what is there; never the value of a personal column
/// @param expected what would have been right
/// @param howToFix what to do
public record Example(
        int row, long line, String column, String found, String expected, String howToFix) {}
