package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.kernel.Money;
import org.headroom.report.words.Say;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences take their words from their figures.
class SayTest {

    @ParameterizedTest
    @CsvSource({"0, no rows", "1, one row", "2, two rows", "10, ten rows", "11, 11 rows"})
    void aCountHasTheRightNumber(long count, String words) {
        assertEquals(words, Say.count(count, "row", "rows"));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567.89, 'adds £1,234,567.89', 'rises by £1.23m', '£1.23m higher', 'a gap of £1.23m'",
        "-1234567.89, 'takes off £1,234,567.89', 'falls by £1.23m', '£1.23m lower', 'funding to spare of £1.23m'",
        "0, changes nothing, does not change, the same, no gap",
        "0.01, 'adds £0.01', 'rises by £0.01', '£0.01 higher', 'a gap of £0.01'",
        "-4999.99, 'takes off £4,999.99', 'falls by £4,999.99', '£4,999.99 lower', 'funding to spare of £4,999.99'"
    })
    void aVerbFollowsTheSign(String pounds, String adds, String rises, String higher, String gap) {
        Money amount = Money.parse(pounds);
        assertEquals(adds, Say.adds(amount));
        assertEquals(rises, Say.rises(amount));
        assertEquals(higher, Say.higher(amount));
        assertEquals(gap, Say.gap(amount));
    }

    @ParameterizedTest
    @CsvSource({"7830000, '£7.83m over'", "-1486000, '£1.49m under'", "0, on budget"})
    void spendingIsOverOrUnder(String pounds, String words) {
        assertEquals(words, Say.over(Money.parse(pounds)));
    }
}
