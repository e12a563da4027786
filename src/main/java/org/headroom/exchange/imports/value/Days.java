package org.headroom.exchange.imports.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads days as extracts write them: `yyyy-mm-dd`, or day, month and four-digit year with `/`, `-`
/// or `.`; a time is ignored; the month never comes first.
///
/// One reader serves one import: it remembers days it has read, so that equal days are one object.
public final class Days {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1000;
    private static final Pattern TIME =
            Pattern.compile(
                    "[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp][Mm])?"
                            + "(?:Z| ?[+-]\\d{2}:?\\d{2})?");

    /// The British short form, which the platform writes in one version and not in another.
    private static final Pattern SEPT = Pattern.compile("(?i)\\bsept\\b");

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private final Optional<DateTimeFormatter> own;
    private final Map<String, Optional<LocalDate>> remembered = new HashMap<>();

    /// Reads the usual forms.
    public Days() {
        own = Optional.empty();
    }

    /// Reads a form of the extract's own, as `dd MMM yyyy`, beside the usual ones.
    ///
    /// @throws IllegalArgumentException if the pattern is none or puts the month first
    public Days(String pattern) {
        int month = pattern.indexOf('M');
        int day = pattern.indexOf('d');
        int year = Math.max(pattern.indexOf('y'), pattern.indexOf('u'));
        if (month < 0 || day < 0 || year < 0 || (day > month && month < year)) {
            throw new IllegalArgumentException(
                    "a pattern of days has day, month and year, as dd/MM/yyyy, and never the month"
                            + " first");
        }
        own =
                Optional.of(
                        new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .parseLenient()
                                .appendPattern(pattern.replace('y', 'u'))
                                .toFormatter(Locale.ENGLISH)
                                .withResolverStyle(ResolverStyle.STRICT));
    }

    /// The day that the text says, if it is one that exists.
    public Optional<LocalDate> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LocalDate> known = remembered.get(text);
        if (known != null) {
            return known;
        }
        Optional<LocalDate> day = read(Words.trim(text));
        boolean isWorth = day.isPresent() || own.isPresent();
        if (isWorth && remembered.size() < MOST_REMEMBERED) {
            remembered.put(text, day);
        }
        return day;
    }

    /// Whether the text is a spreadsheet's inner number of a day, as 45383 for 1 April 2024.
    public static boolean isSerial(String text) {
        return text.length() <= LONGEST && SERIAL.matcher(Words.trim(text)).matches();
    }

    private Optional<LocalDate> read(String text) {
        if (own.isPresent()) {
            try {
                LocalDate day = LocalDate.parse(SEPT.matcher(text).replaceFirst("Sep"), own.get());
                // Without its century a year would be one of the first hundred.
                return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
            } catch (DateTimeException e) {
                return usual(text);
            }
        }
        return usual(text);
    }

    /// Three numbers with the same mark between them, and perhaps a time. Read by hand, since a
    /// pattern takes much of the time that a large extract needs.
    private static Optional<LocalDate> usual(String text) {
        int first = digits(text, 0);
        if (first == 0 || first >= text.length()) {
            return Optional.empty();
        }
        char mark = text.charAt(first);
        int second = digits(text, first + 1);
        int last = first + second + 2;
        if (second < 1 || second > 2 || last > text.length() || text.charAt(last - 1) != mark) {
            return Optional.empty();
        }
        int third = digits(text, last);
        int end = last + third;
        if (end < text.length() && !TIME.matcher(text.substring(end)).matches()) {
            return Optional.empty();
        }
        boolean isYearFirst = first == 4 && mark == '-' && third >= 1 && third <= 2;
        boolean isDayFirst = first <= 2 && "/.-".indexOf(mark) >= 0 && third == 4;
        if (!isYearFirst && !isDayFirst) {
            return Optional.empty();
        }
        int one = Integer.parseInt(text, 0, first, 10);
        int month = Integer.parseInt(text, first + 1, first + 1 + second, 10);
        int three = Integer.parseInt(text, last, end, 10);
        return isYearFirst ? day(one, month, three) : day(three, month, one);
    }

    /// How many digits stand from a place on.
    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
