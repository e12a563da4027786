package org.headroom.exchange.imports.outcome;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.extract.Effect;
import org.headroom.extract.SourceFacts;

import java.util.Optional;
import java.util.OptionalDouble;

/// The rules that hold for the rows and files of every extract, before anything is made of them.
public enum RowRule implements ImportRule {
    FORMULA(
            "Formula without a stored value",
            Effect.REJECTED,
            "a value",
            "Open the workbook in Excel, let it calculate and save it"),
    CELLS(
            "More cells than the header",
            Effect.REJECTED,
            "one cell for each heading",
            "Put cells that hold the delimiter in quotation marks"),
    HEADER_AGAIN(
            "Second header row",
            Effect.REJECTED,
            "a record",
            "Delete the second header row, or choose it as the header"),
    SHORT_ROW(
            "Fewer cells than the header",
            Effect.REPORTED,
            "one cell for each heading",
            "The missing cells were read as blank; check the row"),
    HIDDEN_ROWS(
            "Hidden rows were read",
            Effect.REPORTED,
            "visible rows",
            "Delete rows that are not meant"),
    MERGED_CELLS(
            "Merged cells",
            Effect.REPORTED,
            "one value in every cell",
            "Only the first of merged cells has the value; unmerge them and fill them in"),
    OTHER_SHEETS(
            "Other sheets were not read",
            Effect.REPORTED,
            "one sheet",
            "Choose another sheet where it is meant");

    private final RuleWording wording;

    RowRule(String reason, Effect effect, String expected, String howToFix) {
        wording = new RuleWording(reason, effect, expected, howToFix);
    }

    /// Why the cells of a row cannot be trusted to stand under their headings, if so.
    ///
    /// @param width of the header
    public static Optional<RowRule> unfit(SourceRow row, int width) {
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return Optional.of(CELLS);
            }
        }
        return Optional.empty();
    }

    /// Reports what was found out about the file as a whole.
    public static void report(Reckoning reckoning, SourceFacts facts) {
        if (facts.hiddenRows() > 0) {
            reckoning.findWhole(HIDDEN_ROWS, facts.hiddenRows(), "They count like the others.");
        }
        if (!facts.mergedCells().isEmpty()) {
            reckoning.findWhole(
                    MERGED_CELLS,
                    facts.mergedCells().size(),
                    "Merged: " + String.join(", ", facts.mergedCells()) + ".");
        }
        if (!facts.otherSheets().isEmpty()) {
            reckoning.findWhole(
                    OTHER_SHEETS,
                    facts.otherSheets().size(),
                    "Read was “"
                            + facts.sheet()
                            + "”, not: "
                            + String.join(", ", facts.otherSheets())
                            + ".");
        }
    }

    /// Reports a row that is shorter than the header, which is taken all the same.
    public static void reportShort(
            Reckoning reckoning, SourceRow row, int width, OptionalDouble weekly) {
        if (row.numbers().length == 0 && row.cells().size() < width) {
            reckoning.find(
                    SHORT_ROW, row, "", row.cells().size() + " cells", width + " cells", weekly);
        }
    }

    @Override
    public RuleWording wording() {
        return wording;
    }
}
