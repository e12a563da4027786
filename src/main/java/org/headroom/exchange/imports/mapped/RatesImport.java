package org.headroom.exchange.imports.mapped;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Changes;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.Codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Values of drivers with their sources, such as a dated pack of statutory rates. A row takes the
/// place of the one with the same driver, key and year; other rows stay. The reason and the owner
/// that the model has for a value stay where the file has no column for them.
final class RatesImport extends MappedImport {

    /// Years as 2026-27 or 2026/2027.
    private static final Pattern OTHER_YEAR =
            Pattern.compile("^(\\d{4})\\s*[/\\p{Pd}]\\s*(?:\\d{2})?(\\d{2})$");

    private static final List<String> KEPT = List.of("driver", "key", "year", "value");
    private static final OptionalDouble NO_WEEKLY = OptionalDouble.empty();

    private final Map<DriverAddress, DriverRow> rows = new LinkedHashMap<>();
    private final boolean saysWhy;
    private final boolean saysWhose;

    RatesImport(Mapping mapping, ImportTarget target) throws FileFaultException {
        super(ImportKind.RATES, mapping, target);
        saysWhy = mapping.columns().containsKey("rationale");
        saysWhose = mapping.columns().containsKey("owner");
    }

    @Override
    void take(SourceRow row) {
        reckoning.in(NO_WEEKLY);
        Optional<Driver> driver =
                Driver.of(Words.value(columns().word(row, "driver")).replace(' ', '_'));
        String key = columns().word(row, "key");
        Optional<FinancialYear> year = year(columns().text(row, "year"));
        OptionalDouble value = columns().share(row, "value");
        OptionalDouble low = columns().share(row, "low");
        OptionalDouble high = columns().share(row, "high");
        Optional<AssumptionStatus> status = status(row);
        List<MappedRule> broken = new ArrayList<>(2);
        check(broken, driver.isEmpty(), MappedRule.DRIVER, row, "driver");
        boolean isKeyless = driver.map(Driver::keyKind).orElse(KeyKind.NONE) == KeyKind.NONE;
        check(broken, driver.isPresent() && isKeyless != key.isEmpty(), MappedRule.KEY, row, "key");
        check(
                broken,
                year.isEmpty() && !columns().text(row, "year").isEmpty(),
                MappedRule.YEAR,
                row,
                "year");
        check(broken, !isInOrder(row, low, value, high), MappedRule.VALUE, row, "value");
        check(broken, status.isEmpty(), MappedRule.STATUS, row, "status");
        if (broken.isEmpty()) {
            DriverAddress address = new DriverAddress(driver.orElseThrow(), key, year);
            check(broken, rows.containsKey(address), MappedRule.ROW_AGAIN, row, "driver");
        }
        if (!broken.isEmpty()) {
            reckoning.reject(
                    broken.getFirst(),
                    row,
                    NO_WEEKLY,
                    List.of(
                            driver.map(Driver::code).orElse(""),
                            key,
                            columns().text(row, "year"),
                            columns().text(row, "value")));
            return;
        }
        reckoning.accept(NO_WEEKLY);
        DriverAddress address = new DriverAddress(driver.orElseThrow(), key, year);
        rows.put(
                address,
                new DriverRow(
                        address,
                        low,
                        value.orElseThrow(),
                        high,
                        status.orElseThrow(),
                        columns().text(row, "source"),
                        columns().text(row, "rationale"),
                        columns().text(row, "owner")));
        RowRule.reportShort(reckoning, row, columns().width(), NO_WEEKLY);
    }

    private boolean isInOrder(
            SourceRow row, OptionalDouble low, OptionalDouble value, OptionalDouble high) {
        boolean isReadable =
                value.isPresent()
                        && (low.isPresent() || columns().text(row, "low").isEmpty())
                        && (high.isPresent() || columns().text(row, "high").isEmpty());
        if (!isReadable || low.isPresent() != high.isPresent()) {
            return false;
        }
        return low.isEmpty()
                || (low.getAsDouble() <= value.getAsDouble()
                        && value.getAsDouble() <= high.getAsDouble());
    }

    private static Optional<FinancialYear> year(String text) {
        try {
            String plain = OTHER_YEAR.matcher(text).replaceFirst("$1/$2");
            return text.isEmpty() ? Optional.empty() : Optional.of(FinancialYear.parse(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<AssumptionStatus> status(SourceRow row) {
        String word = Words.value(columns().word(row, "status"));
        for (AssumptionStatus status : AssumptionStatus.values()) {
            if (Codes.of(status).equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private void check(
            List<MappedRule> broken,
            boolean isBroken,
            MappedRule rule,
            SourceRow row,
            String field) {
        if (isBroken) {
            broken.add(rule);
            find(rule, row, field, NO_WEEKLY);
        }
    }

    @Override
    Result finish() {
        Map<DriverAddress, DriverRow> changed = new LinkedHashMap<>(rows);
        Changes all =
                Comparison.of(
                        "driver values",
                        target.model().drivers(),
                        apply(target.model(), changed).drivers(),
                        row -> row.address().toString());
        return new Result(KEPT, model -> apply(model, changed), all);
    }

    private Model apply(Model model, Map<DriverAddress, DriverRow> changed) {
        Map<DriverAddress, DriverRow> left = new LinkedHashMap<>(changed);
        List<DriverRow> drivers = new ArrayList<>();
        for (DriverRow row : model.drivers()) {
            DriverRow replacement = left.remove(row.address());
            drivers.add(replacement == null ? row : over(row, replacement));
        }
        drivers.addAll(left.values());
        return model.withDrivers(drivers);
    }

    /// A value of the file in the place of one of the model.
    private DriverRow over(DriverRow row, DriverRow replacement) {
        return new DriverRow(
                replacement.address(),
                replacement.low(),
                replacement.value(),
                replacement.high(),
                replacement.status(),
                replacement.source(),
                saysWhy ? replacement.rationale() : row.rationale(),
                saysWhose ? replacement.owner() : row.owner());
    }
}
