package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.exchange.imports.value.Amounts;
import org.headroom.exchange.imports.value.Days;
import org.headroom.exchange.imports.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// Days, amounts and words in the forms that extracts have (imports, section A).
class ReadingValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-03",
                "03/04/2024",
                "3/4/2024",
                "03-04-2024",
                "03.04.2024",
                "03/04/2024 23:59",
                "2024-04-03T00:00:00Z",
                "2024-04-03 10:15:30.123",
                "\u00A003/04/2024 "
            })
    void theThirdOfAprilIsReadInEveryForm(String text) {
        assertEquals(Optional.of(LocalDate.of(2024, 4, 3)), new Days().parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/31/2024",
                "31/04/2024",
                "29/02/2023",
                "03/04/24",
                "2024/04/03",
                "03/04-2024",
                "45385",
                "3 April",
                "20240403",
                "03/04/2024 noon"
            })
    void whatIsNoDayOrPutsTheMonthFirstIsNotRead(String text) {
        assertTrue(new Days().parse(text).isEmpty());
    }

    @Test
    void aPatternOfTheExtractMayNotPutTheMonthFirst() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 3)),
                new Days("dd MMM yyyy").parse("03 Apr 2024"));
        assertThrows(IllegalArgumentException.class, () -> new Days("MM/dd/yyyy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5; 1234.5",
                "£1,234.50; 1234.5",
                "1 234.50; 1234.5",
                "(12.34); -12.34",
                "(£12.34); -12.34",
                "£(12.34); -12.34",
                "£ (1,012.34); -1012.34",
                "12.34-; -12.34",
                "\u221212.34; -12.34",
                "-£12.34; -12.34",
                "£-12.34; -12.34",
                "12,345,678; 12345678",
                ".5; 0.5",
                "0.00; 0"
            })
    void anAmountIsReadInEveryForm(String text, double expected) {
        assertEquals(OptionalDouble.of(expected), Amounts.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n/a",
                "1,23",
                "12,34,567",
                "1.234,50",
                "(-5)",
                "-£(5)",
                "--5",
                "5--",
                "1e6",
                "NaN",
                "Infinity",
                "0x10",
                "£",
                "()",
                "99999999999999",
                "1.2.3",
                ".",
                ",123",
                "1,2345",
                "1,234,56",
                "٣"
            })
    void whatIsNoAmountIsNotRead(String text) {
        assertTrue(Amounts.parse(text).isEmpty());
    }

    @Test
    void headingsCompareByLettersAndDigits() {
        assertEquals(Words.heading("Cost Frequency (Unit Type)"), "costfrequencyunittype");
        assertEquals(Words.heading("Event_Start_Date"), Words.heading("EVENT start-date "));
    }

    @Test
    void valuesCompareWithUnderscoresColonsSpacesAndDashesAlike() {
        assertEquals("long term support community", Words.value("Long_Term_Support:_Community"));
        assertEquals(
                "long term support community",
                Words.value(" long\u00A0term\u2011support \u2013 COMMUNITY\u2003"));
    }
}
