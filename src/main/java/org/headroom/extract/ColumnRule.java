package org.headroom.extract;

import java.util.List;

/// Where the values of a column of the model come from.
public sealed interface ColumnRule {

    /// The headings of the extract that are read.
    List<String> headings();

    /// A column as it is.
    record Heading(String column) implements ColumnRule {
        @Override
        public List<String> headings() {
            return List.of(column);
        }
    }

    /// The age group from a date of birth, which itself is not kept.
    record DateOfBirth(String column) implements ColumnRule {
        @Override
        public List<String> headings() {
            return List.of(column);
        }
    }

    /// The date of birth from the 18th birthday.
    record EighteenthBirthday(String column) implements ColumnRule {
        @Override
        public List<String> headings() {
            return List.of(column);
        }
    }

    /// An amount for some time.
    ///
    /// @param sign 1, or −1 where the extract writes income or cost the other way round
    record Amount(String column, Basis basis, int sign) implements ColumnRule {
        @Override
        public List<String> headings() {
            return List.of(column);
        }
    }

    /// A rate times the units a week.
    record RateTimesUnits(String rate, String units) implements ColumnRule {
        @Override
        public List<String> headings() {
            return List.of(rate, units);
        }
    }

    /// The same for every row.
    record Constant(String value) implements ColumnRule {
        @Override
        public List<String> headings() {
            return List.of();
        }
    }
}
