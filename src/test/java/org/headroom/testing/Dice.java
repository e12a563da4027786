package org.headroom.testing;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Draws from one seed, in the types of the model.
final class Dice {

    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "",
                    "",
                    ", with comma",
                    " \"quoted\"",
                    "\nsecond line",
                    "\r\nCRLF",
                    " ",
                    "\ttab",
                    "; semi:colon",
                    " O'Brien",
                    " Ünïcödé ✓ 😀 £",
                    " \\ back/slash",
                    "\"");
    private static final List<String> HOSTILE_START =
            List.of("", "", "", "", "=", "+", "-", "@", "'", " ", "\"", "#", "00", "1e", "\uFEFF");

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// A whole number from `low` to `high`, both included.
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// A number of so many decimals.
    double number(double low, double high, int decimals) {
        return BigDecimal.valueOf(random.nextDouble(low, high))
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue()
                + 0.0;
    }

    OptionalDouble maybe(double probability, double low, double high, int decimals) {
        return chance(probability)
                ? OptionalDouble.of(number(low, high, decimals))
                : OptionalDouble.empty();
    }

    <T> Optional<T> maybe(double probability, Supplier<T> value) {
        return chance(probability) ? Optional.of(value.get()) : Optional.empty();
    }

    Money money(int low, int high) {
        return new Money(random.nextLong(low * 100L, high * 100L + 1));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    FinancialYear year(FinancialYear first, int years) {
        return first.plus(whole(0, years));
    }

    /// A name that no other number has, often one that breaks careless readers and writers.
    String name(String word, int number) {
        return pick(HOSTILE_START) + word + " " + number + pick(HOSTILE);
    }

    /// Free text, often blank.
    String text(String words) {
        return chance(0.4) ? "" : pick(HOSTILE_START) + words + pick(HOSTILE);
    }
}
