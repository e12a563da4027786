package org.headroom.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;

@Isolated
class MoneyFormatTest {

    @ParameterizedTest
    @CsvSource({
        "72042000, £72.04m, +£72.04m",
        "7830000, £7.83m, +£7.83m",
        "-1880000, −£1.88m, −£1.88m",
        "0, £0.00m, £0.00m",
        "4999.99, £0.00m, £0.00m",
        "-4999.99, £0.00m, £0.00m",
        "5000, £0.01m, +£0.01m",
        "-5000, −£0.01m, −£0.01m"
    })
    void millionsCarryTwoDecimalsAndChangesTheirSign(String amount, String value, String change) {
        assertEquals(value, MoneyFormat.millions(Money.parse(amount)));
        assertEquals(change, MoneyFormat.signedMillions(Money.parse(amount)));
    }

    @Test
    void thousandsOfMillionsAreSeparated() {
        assertEquals("£1,234.50m", MoneyFormat.millions(Money.parse("1234500000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "49810000; 49,810; +49,810",
                "-17508000; (17,508); −17,508",
                "1486499.99; 1,486; +1,486",
                "1486500; 1,487; +1,487",
                "-400; 0; 0",
                "0; 0; 0",
                "1234567890.12; 1,234,568; +1,234,568"
            })
    void tablesInThousandsBracketNegatives(String amount, String figure, String change) {
        assertEquals(figure, MoneyFormat.tableThousands(Money.parse(amount)));
        assertEquals(change, MoneyFormat.signedThousands(Money.parse(amount)));
    }

    @Test
    void tablesInMillionsBracketNegatives() {
        assertEquals("66.01", MoneyFormat.tableMillions(Money.parse("66012000")));
        assertEquals("(0.52)", MoneyFormat.tableMillions(Money.parse("-520000")));
        assertEquals("(1,235)", MoneyFormat.tablePounds(Money.parse("-1234.56")));
    }

    @Test
    void poundsAreWholeOrWithPence() {
        assertEquals("£1,235", MoneyFormat.pounds(Money.parse("1234.56")));
        assertEquals("£1,234.56", MoneyFormat.poundsAndPence(Money.parse("1234.56")));
        assertEquals("−£12.21", MoneyFormat.poundsAndPence(Money.parse("-12.21")));
    }

    @ParameterizedTest
    @CsvSource({
        "11820000, £11.8m",
        "-11850000, −£11.9m",
        "100000, £0.1m",
        "99999.99, £100k",
        "45400, £45k",
        "-1000, −£1k",
        "950.4, £950",
        "0, £0"
    })
    void sentencesUseTheUnitThatFits(String amount, String text) {
        assertEquals(text, MoneyFormat.brief(Money.parse(amount)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"7830000; 7,830 over", "-1486000; 1,486 under", "0; 0", "-300; 0"})
    void variancesSayOverOrUnder(String amount, String text) {
        assertEquals(text, MoneyFormat.varianceThousands(Money.parse(amount)));
    }

    @Test
    void percentagesHaveOneDecimal() {
        assertEquals("13.2%", MoneyFormat.percent(0.13152));
        assertEquals("+13.2%", MoneyFormat.signedPercent(0.13152));
        assertEquals("−3.2%", MoneyFormat.signedPercent(-0.0316));
        assertEquals("0.0%", MoneyFormat.signedPercent(-0.0004));
    }

    @Test
    void aChangeIsAShareOfTheAbsoluteAmount() {
        assertEquals(
                Optional.of("+21.0%"),
                MoneyFormat.changePercent(Money.parse("12500000"), Money.parse("59542000")));
        assertEquals(
                Optional.of("−2.3%"),
                MoneyFormat.changePercent(Money.parse("-400000"), Money.parse("-17508000")));
        assertEquals(Optional.empty(), MoneyFormat.changePercent(Money.parse("1"), Money.ZERO));
    }

    @Test
    void theComputersLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("£1,234.50m", MoneyFormat.millions(Money.parse("1234500000")));
        } finally {
            Locale.setDefault(before);
        }
    }
}
