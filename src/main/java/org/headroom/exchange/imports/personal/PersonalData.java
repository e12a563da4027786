package org.headroom.exchange.imports.personal;

import org.headroom.exchange.imports.value.Days;
import org.headroom.exchange.imports.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The kinds of personal data that may not be kept, and how each is told.
public enum PersonalData {
    NAME("names"),
    NHS_NUMBER("NHS numbers"),
    NI_NUMBER("National Insurance numbers"),
    POSTCODE("postcodes"),
    BIRTH_DATE("dates of birth"),
    ADDRESS("addresses, telephone numbers or e-mail addresses");

    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{3}[ -]?\\d{3}[ -]?\\d{4}");
    private static final Pattern NI =
            Pattern.compile("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]");
    private static final Pattern POST =
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]+,?|\\p{Lu}\\.?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");

    /// No postcode or National Insurance number is longer, spaces included.
    private static final int LONGEST_CODE = 13;

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "lord", "rev");
    private static final Set<String> NOT_NAMES =
            Set.of(
                    "per",
                    "hour",
                    "hours",
                    "hourly",
                    "day",
                    "days",
                    "daily",
                    "night",
                    "nights",
                    "week",
                    "weekly",
                    "weeks",
                    "session",
                    "sessions",
                    "visit",
                    "visits",
                    "unit",
                    "units",
                    "month",
                    "monthly",
                    "year",
                    "annual",
                    "home",
                    "care",
                    "support",
                    "package",
                    "service",
                    "direct",
                    "payment",
                    "residential",
                    "nursing",
                    "half",
                    "quarter",
                    "sleep",
                    "sleeping",
                    "waking",
                    "meal",
                    "meals",
                    "journey",
                    "trip",
                    "community",
                    "living",
                    "supported",
                    "shared",
                    "lives",
                    "extra",
                    "team",
                    "line");

    private final String words;

    PersonalData(String words) {
        this.words = words;
    }

    /// The kind as people read it.
    public String words() {
        return words;
    }

    /// What a heading says its column holds.
    public static Optional<PersonalData> ofHeading(String heading) {
        String plain = Words.heading(heading);
        List<String> parts = List.of(Words.value(heading).split(" "));
        if (plain.contains("nhsn") || plain.equals("nhs")) {
            return Optional.of(NHS_NUMBER);
        }
        if (plain.contains("nationalinsurance")
                || plain.contains("nino")
                || plain.equals("ninumber")) {
            return Optional.of(NI_NUMBER);
        }
        if (plain.contains("postcode") || plain.contains("postalcode")) {
            return Optional.of(POSTCODE);
        }
        if (plain.contains("dateofbirth") || parts.contains("dob") || plain.contains("birthdate")) {
            return Optional.of(BIRTH_DATE);
        }
        if (plain.contains("surname")
                || plain.contains("forename")
                || plain.contains("firstname")
                || plain.contains("lastname")
                || plain.contains("fullname")
                || plain.contains("clientname")
                || plain.contains("personname")
                || plain.contains("customername")
                || plain.contains("serviceusername")
                || plain.equals("name")) {
            return Optional.of(NAME);
        }
        if (parts.contains("address")
                || plain.contains("telephone")
                || plain.contains("email")
                || parts.contains("phone")
                || parts.contains("mobile")) {
            return Optional.of(ADDRESS);
        }
        return Optional.empty();
    }

    /// What a single cell looks like. One cell proves little: ten digits pass the check of an NHS
    /// number once in eleven by chance.
    public static Optional<PersonalData> ofCell(String text, Days days) {
        if (isNhsNumber(text)) {
            return Optional.of(NHS_NUMBER);
        }
        if (text.length() <= LONGEST_CODE && endsWithLetter(text)) {
            String upper = text.toUpperCase(Locale.ROOT);
            if (NI.matcher(upper).matches()) {
                return Optional.of(NI_NUMBER);
            }
            if (POST.matcher(upper).matches()) {
                return Optional.of(POSTCODE);
            }
        }
        if (text.indexOf('@') > 0 && MAIL.matcher(text).matches()) {
            return Optional.of(ADDRESS);
        }
        Optional<LocalDate> day = days.parse(text);
        if (day.isPresent() && day.get().getYear() >= 1900 && day.get().getYear() < 2100) {
            return Optional.of(BIRTH_DATE);
        }
        return isName(text) ? Optional.of(NAME) : Optional.empty();
    }

    /// As postcodes and National Insurance numbers do.
    private static boolean endsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
    }

    /// Ten digits whose check digit is right.
    static boolean isNhsNumber(String text) {
        boolean isLength = text.length() >= 10 && text.length() <= 12;
        if (!isLength
                || !Character.isDigit(text.charAt(0))
                || !TEN_DIGITS.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                if (place == 9) {
                    int check = 11 - sum % 11;
                    return (check == 11 ? 0 : check) == digit;
                }
                sum += digit * (10 - place);
                place++;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        if (text.indexOf(' ') < 0) {
            return false;
        }
        String[] words = text.split(" +");
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        boolean titled = TITLES.contains(words[0].toLowerCase(Locale.ROOT).replace(".", ""));
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT);
            if (!WORD.matcher(word).matches() || NOT_NAMES.contains(plain)) {
                return false;
            }
        }
        return titled || words.length <= 4;
    }
}
