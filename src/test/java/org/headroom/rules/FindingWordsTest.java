package org.headroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A finding in the window names the table and the row as people know them.
class FindingWordsTest {

    private static Model example() {
        return ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
    }

    private static Finding at(String file, int row, String column, String value) {
        return new Finding(file, row, column, value, "The rule.", "It is wrong.", Severity.REFUSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "drivers.csv; 2; high; 1; Assumptions, National Living Wage 2024/25, high “1”",
                "packages.csv; 3; end_date; x; Packages, K2, end date “x”",
                "packages.csv; 9999; end_date; x; Packages, end date “x”",
                "savings.csv; 0; ''; ''; Savings",
                "model.json; 0; data_cut; soon; Model, data cut “soon”",
                "mtfp.csv; 0; ''; ''; Published MTFP"
            })
    void theTableAndTheRowHaveTheirNames(
            String file, int row, String column, String value, String words) {
        assertEquals(
                words + ": It is wrong.", FindingWords.of(at(file, row, column, value), example()));
    }

    @Test
    void aRowThatIsThereTwiceIsToldByItsName() {
        Model example = example();
        List<BudgetLine> lines = new ArrayList<>(example.budgetLines());
        lines.add(lines.getFirst());
        Model twice = example.withBudgetLines(lines);
        String words = FindingWords.refusal(twice).orElseThrow();
        assertTrue(words.startsWith("Budget lines, " + lines.getFirst().name() + ","), words);
        assertTrue(words.contains("An earlier row says the same. Rule: "), words);
        assertEquals(Optional.empty(), FindingWords.refusal(example));
    }

    @Test
    void noCheckOfAModelSpeaksOfFiles() {
        Model example = example();
        for (Finding finding : ModelRules.check(example)) {
            assertFalse(FindingWords.of(finding, example).contains(".csv"));
        }
    }
}
