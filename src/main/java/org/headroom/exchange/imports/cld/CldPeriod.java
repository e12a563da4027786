package org.headroom.exchange.imports.cld;

import org.headroom.exchange.imports.source.RowSink;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.extract.FileFaultException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The stated period of a return and the months in which its events end: a period that is longer
/// than the data has a first or last month in which nothing ends.
final class CldPeriod {

    private final Set<YearMonth> ends = new HashSet<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();

    /// Takes an event of any type.
    void add(CldReading reading, SourceRow row) {
        Optional<LocalDate> start = reading.day(row, CldColumn.PERIOD_START);
        if (start.isPresent() && (from.isEmpty() || start.get().isBefore(from.get()))) {
            from = start;
        }
        Optional<LocalDate> end = reading.day(row, CldColumn.PERIOD_END);
        if (end.isPresent() && (to.isEmpty() || end.get().isAfter(to.get()))) {
            to = end;
        }
        reading.day(row, CldColumn.END).ifPresent(day -> ends.add(YearMonth.from(day)));
    }

    Optional<LocalDate> latestEnd() {
        return to;
    }

    /// Says which end of the period the data do not reach, if so.
    Optional<String> longerThanTheData() {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(from.get());
        YearMonth last = YearMonth.from(to.get());
        boolean lacksFirst = !ends.contains(first);
        boolean lacksLast = !ends.contains(last);
        if (!lacksFirst && !lacksLast) {
            return Optional.empty();
        }
        String months =
                lacksFirst && lacksLast
                        ? first + " or " + last
                        : (lacksFirst ? first : last).toString();
        return Optional.of(
                "The period is "
                        + from.get()
                        + " to "
                        + to.get()
                        + ", but no event ends in "
                        + months
                        + ".");
    }

    /// Finds the period of a file before its events are judged.
    static final class Scan implements RowSink {
        private final CldPeriod period = new CldPeriod();
        private Optional<CldReading> reading = Optional.empty();

        @Override
        public void header(List<String> names) throws FileFaultException {
            reading = Optional.of(new CldReading(new CldHeader(names), LocalDate.MIN));
        }

        @Override
        public void row(SourceRow row) {
            reading.ifPresent(r -> period.add(r, row));
        }

        Optional<LocalDate> latestEnd() {
            return period.latestEnd();
        }
    }
}
