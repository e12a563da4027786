package org.headroom.engine.explain;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;

/// The sentence on a growth that differs by age group or cohort: its lowest and highest value, and
/// whether clients or costs come, go, or both.
final class GrowthSentence {

    private final Basis basis;

    GrowthSentence(Basis basis) {
        this.basis = basis;
    }

    String demography() {
        return of(
                Driver.DEMOGRAPHY,
                new Words(
                        "Population growth of %s brings clients",
                        "A population that shrinks by %s takes clients away",
                        "The population changes by %s, which takes clients away in some age groups"
                                + " and brings them in others",
                        "The population is not expected to change"));
    }

    String demand() {
        return of(
                Driver.DEMAND,
                new Words(
                        "Demand beyond population grows by %s",
                        "Demand beyond population falls by %s",
                        "Demand beyond population changes by %s",
                        "Demand does not change beyond population"));
    }

    String complexity() {
        return of(
                Driver.COMPLEXITY,
                new Words(
                        "New placements cost %s more",
                        "New placements cost %s less",
                        "The cost of new placements changes by %s",
                        "New placements cost no more than before"));
    }

    /// What is said of values that are all positive, all negative, of both signs, and all nothing.
    private record Words(String growth, String fall, String both, String nothing) {}

    private String of(Driver driver, Words words) {
        double[] values =
                basis.drivers().keys(driver).stream()
                        .map(key -> DriverAddress.of(driver, key, basis.year()))
                        .mapToDouble(a -> basis.drivers().effective(a).orElse(0))
                        .sorted()
                        .toArray();
        double low = values.length == 0 ? 0 : values[0];
        double high = values.length == 0 ? 0 : values[values.length - 1];
        if (low == 0 && high == 0) {
            return words.nothing + " in " + basis.year() + ".";
        }
        String said =
                low >= 0
                        ? words.growth.formatted(range(low, high))
                        : high <= 0
                                ? words.fall.formatted(range(-high, -low))
                                : words.both.formatted(range(low, high));
        return said
                + "; it comes through the year, so about half of it falls in "
                + basis.year()
                + ".";
    }

    private static String range(double low, double high) {
        String from = DriverWords.percent(low);
        String to = DriverWords.percent(high);
        return from.equals(to) ? from : from + " to " + to;
    }
}
