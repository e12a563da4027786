package org.headroom.domain;

import java.util.Optional;
import java.util.OptionalDouble;

/// A published figure of one council beside England's. It moves nothing.
///
/// @param figure which figure of a model it is held against; empty if of none
/// @param measure what it measures, in words
/// @param council whose figure `value` is
/// @param england the average or total of England
/// @param low the 10th percentile of councils
/// @param high the 90th percentile of councils
/// @param year that it is of, as `2023/24`
public record Benchmark(
        Optional<Figure> figure,
        String measure,
        Unit unit,
        String council,
        OptionalDouble value,
        OptionalDouble england,
        OptionalDouble low,
        OptionalDouble high,
        String year,
        String source,
        String note) {

    /// A figure that a model may hold, or, of adults, that its figures are divided by.
    public enum Figure {
        SPEND_PER_ADULT("spend_per_adult", "spend per adult"),
        SPEND_PER_ADULT_18_64("spend_per_adult_18_64", "spend per adult 18–64"),
        SPEND_PER_ADULT_65("spend_per_adult_65", "spend per adult 65+"),
        SHARE_SUPPORTED_18_64("share_supported_18_64", "share supported 18–64"),
        SHARE_SUPPORTED_65("share_supported_65", "share supported 65+"),
        COST_PER_CLIENT_18_64("cost_per_client_18_64", "cost per client 18–64"),
        COST_PER_CLIENT_65("cost_per_client_65", "cost per client 65+"),
        CONTRIBUTIONS_SHARE("contributions_share", "contributions, share of gross"),
        ADULTS_18_64("population_18_64", "number of adults 18–64"),
        ADULTS_65("population_65", "number of adults 65+");

        private final String key;
        private final String label;

        Figure(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /// As it is written in files.
        public String key() {
            return key;
        }

        /// As people read it.
        public String label() {
            return label;
        }

        /// The figure of a key; empty if there is none.
        public static Optional<Figure> of(String key) {
            for (Figure figure : values()) {
                if (figure.key.equals(key)) {
                    return Optional.of(figure);
                }
            }
            return Optional.empty();
        }
    }

    /// What a figure is counted in.
    public enum Unit {
        POUNDS("£"),
        SHARE("share"),
        RATIO("ratio"),
        PEOPLE("people");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        /// As it is written in files.
        public String key() {
            return key;
        }

        /// The unit of a key; empty if there is none.
        public static Optional<Unit> of(String key) {
            for (Unit unit : values()) {
                if (unit.key.equals(key)) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }
}
