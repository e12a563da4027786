package org.headroom.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A range of gross weekly cost that packages are grouped in.
///
/// @param from at least, £ a week; empty in the lowest band
/// @param below less than, £ a week; empty in the highest band
public record CostBand(OptionalDouble from, OptionalDouble below) {

    private static final double[] LIMITS = {100, 250, 500, 1000, 1500, 2000};

    /// The band that holds a weekly cost.
    public static CostBand of(double weekly) {
        int at = 0;
        while (at < LIMITS.length && weekly >= LIMITS[at]) {
            at++;
        }
        return at(at);
    }

    /// The band of a title.
    public static Optional<CostBand> titled(String title) {
        int at = titles().indexOf(title);
        return at < 0 ? Optional.empty() : Optional.of(at(at));
    }

    /// All bands by title, the cheapest first.
    public static List<String> titles() {
        return IntStream.rangeClosed(0, LIMITS.length).mapToObj(i -> at(i).title()).toList();
    }

    private static CostBand at(int at) {
        return new CostBand(
                at == 0 ? OptionalDouble.empty() : OptionalDouble.of(LIMITS[at - 1]),
                at == LIMITS.length ? OptionalDouble.empty() : OptionalDouble.of(LIMITS[at]));
    }

    /// As people read it: `£250 to £500`.
    public String title() {
        if (from.isEmpty()) {
            return "Under " + pounds(below.orElse(0));
        }
        return below.isEmpty()
                ? pounds(from.getAsDouble()) + " and over"
                : pounds(from.getAsDouble()) + " to " + pounds(below.getAsDouble());
    }

    private static String pounds(double amount) {
        return String.format(Locale.UK, "£%,.0f", amount);
    }
}
