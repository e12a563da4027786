package org.headroom.exchange.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.rules.Finding;
import org.headroom.rules.Rule;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class FindingsTextTest {

    private static final Finding REFUSED =
            Rule.DATE.at("packages.csv", 4, "end_date", "2025-02-30", "This is no day.");
    private static final Finding REPORTED =
            Rule.PENCE.at("bids.csv", 2, "amount", "1.005", "Rounded to 1.01.");

    @Test
    void aLineNamesFileRowColumnValueAndRule() {
        assertEquals(
                "Refused: packages.csv row 4, end_date = \"2025-02-30\": This is no day."
                        + " Rule: A date is a day that exists, as 2025-04-01.\n",
                FindingsText.of(List.of(REFUSED), OutputFormat.TABLE));
    }

    @Test
    void refusalsComeFirst() {
        String table = FindingsText.of(List.of(REPORTED, REFUSED), OutputFormat.TABLE);
        assertTrue(table.startsWith("Refused: packages.csv"), table);
        assertTrue(table.contains("\nNote: bids.csv"), table);
    }

    @Test
    void aHundredAreShownAndTheOthersCounted() {
        List<Finding> many = Collections.nCopies(137, REFUSED);
        List<String> lines = FindingsText.of(many, OutputFormat.TABLE).lines().toList();
        assertEquals(101, lines.size());
        assertEquals("… and 37 more.", lines.getLast());
    }

    @Test
    void jsonCountsAndHoldsEveryField() {
        String json = FindingsText.of(List.of(REPORTED, REFUSED), OutputFormat.JSON);
        assertTrue(json.contains("\"refused\" : 1"), json);
        assertTrue(json.contains("\"reported\" : 1"), json);
        assertTrue(json.contains("\"column\" : \"end_date\""), json);
    }

    @Test
    void csvHasAHeaderAndARowForEach() {
        assertEquals(
                List.of(
                        "severity,file,row,column,value,rule,message",
                        "refused,packages.csv,4,end_date,2025-02-30,\"A date is a day that exists,"
                                + " as 2025-04-01.\",This is no day."),
                FindingsText.of(List.of(REFUSED), OutputFormat.CSV).lines().toList());
    }
}
