package org.headroom.exchange.imports.mapped;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.personal.FreeColumn;
import org.headroom.exchange.imports.personal.PersonalData;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.Ages;
import org.headroom.exchange.imports.target.KeptColumns;
import org.headroom.exchange.imports.target.PackageIds;
import org.headroom.exchange.imports.target.PackagesChange;
import org.headroom.exchange.imports.target.SupportReasons;
import org.headroom.exchange.imports.value.Days;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The council's own list of packages.
final class PackagesImport extends MappedImport {

    private final KnownWords words;
    private final boolean makesIdsUnique;
    private final List<CarePackage> packages = new ArrayList<>();
    private final Map<Cohort, Cohort> cohorts = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<FreeColumn> idColumn = Optional.empty();
    private Optional<FreeColumn> unitColumn = Optional.empty();

    PackagesImport(Mapping mapping, ImportTarget target) throws FileFaultException {
        super(ImportKind.PACKAGES, mapping, target);
        words = new KnownWords(target.model());
        makesIdsUnique = mapping.makesIdsUnique();
    }

    @Override
    public void header(List<String> names) throws FileFaultException {
        super.header(names);
        idColumn = free(Fields.PACKAGE_ID);
        unitColumn = free(Fields.UNIT);
    }

    private Optional<FreeColumn> free(String field) {
        return columns().mapping().columns().get(field) instanceof ColumnRule.Heading heading
                ? Optional.of(new FreeColumn(heading.column()))
                : Optional.empty();
    }

    @Override
    void take(SourceRow row) {
        String person = columns().text(row, Fields.PERSON_ID);
        if (isNobody(person) && isTotal(row)) {
            leaveOut(MappedRule.TOTAL, row);
            return;
        }
        boolean hasEntry =
                !person.isEmpty()
                        || !columns().text(row, Fields.START_DATE).isEmpty()
                        || !columns().text(row, Fields.WEEKLY_GROSS).isEmpty();
        if (!hasEntry) {
            leaveOut(MappedRule.NO_ENTRY, row);
            return;
        }
        Entry entry = new Entry(row, person);
        reckoning.in(entry.weekly);
        idColumn.ifPresent(column -> column.add(entry.id));
        unitColumn.ifPresent(column -> column.add(columns().text(row, Fields.UNIT)));
        if (entry.broken.isEmpty()) {
            accept(entry);
        } else {
            reckoning.reject(entry.broken.getFirst(), row, entry.weekly, cells(entry));
        }
        RowRule.reportShort(reckoning, row, columns().width(), entry.weekly);
    }

    private void accept(Entry entry) {
        reckoning.accept(entry.weekly);
        Cohort cohort =
                new Cohort(
                        entry.serviceType.orElseThrow(),
                        entry.ageGroup.orElseThrow(),
                        entry.reason);
        SourceRow row = entry.row;
        packages.add(
                new CarePackage(
                        entry.id,
                        pseudonyms.of(entry.person),
                        cohorts.computeIfAbsent(cohort, c -> c),
                        entry.start.orElseThrow(),
                        entry.end,
                        entry.weekly.orElseThrow(),
                        entry.client,
                        entry.health,
                        entry.units,
                        columns().word(row, Fields.UNIT)));
        if (entry.weekly.orElseThrow() < 0) {
            find(MappedRule.NEGATIVE, row, Fields.WEEKLY_GROSS, entry.weekly);
        }
        if (entry.weekly.orElseThrow() == 0) {
            find(MappedRule.ZERO, row, Fields.WEEKLY_GROSS, entry.weekly);
        }
        if (entry.reason.equals(SupportReasons.UNKNOWN)) {
            find(MappedRule.REASON, row, Fields.SUPPORT_REASON, entry.weekly);
        }
        if (entry.age > Ages.OLDEST_LIKELY) {
            find(MappedRule.OVER_110, row, Fields.AGE_GROUP, entry.weekly);
        }
    }

    private List<String> cells(Entry entry) {
        List<String> cells =
                new ArrayList<>(
                        KeptColumns.cells(
                                entry.id,
                                entry.person.isEmpty() ? "" : pseudonyms.of(entry.person),
                                entry.serviceType.orElse(""),
                                entry.age,
                                entry.reason,
                                entry.start,
                                entry.end,
                                entry.weekly,
                                entry.units,
                                columns().word(entry.row, Fields.UNIT)));
        cells.set(3, entry.ageGroup.orElse(""));
        cells.set(8, KeptColumns.plain(entry.client));
        cells.set(9, KeptColumns.plain(entry.health));
        return List.copyOf(cells);
    }

    @Override
    Result finish() throws FileFaultException {
        refuse(idColumn);
        refuse(unitColumn);
        List<CarePackage> unique =
                makesIdsUnique ? PackageIds.unique(packages, true) : List.copyOf(packages);
        PackagesChange change = PackagesChange.of(target, unique, cut);
        if (!change.newServiceTypes().isEmpty()) {
            reckoning.findWhole(
                    MappedRule.SERVICE_TYPE_ADDED,
                    change.newServiceTypes().size(),
                    "Added on the line “"
                            + PackagesChange.UNPLACED_LINE
                            + "”: "
                            + String.join(", ", change.newServiceTypes())
                            + ".");
        }
        return new Result(KeptColumns.NAMES, change.change(), change.changes());
    }

    private static void refuse(Optional<FreeColumn> column) throws FileFaultException {
        Optional<PersonalData> shown = column.flatMap(FreeColumn::shows);
        if (shown.isPresent()) {
            throw new FileFaultException(
                    FileFault.Kind.PERSONAL_DATA,
                    "The column “"
                            + column.map(FreeColumn::heading).orElse("")
                            + "” shows "
                            + shown.get().words()
                            + ", which are not kept. Map another column.");
        }
    }

    /// One row with what can be read of it and the rules of rejection that it breaks.
    private final class Entry {
        private final SourceRow row;
        private final String person;
        private final String id;
        private final OptionalDouble weekly;
        private final OptionalDouble client;
        private final OptionalDouble health;
        private final OptionalDouble units;
        private final Optional<String> serviceType;
        private final Optional<String> ageGroup;
        private final String reason;
        private final int age;
        private final Optional<LocalDate> start;
        private final Optional<LocalDate> end;
        private final List<MappedRule> broken = new ArrayList<>(2);

        Entry(SourceRow row, String person) {
            this.row = row;
            this.person = person;
            id = columns().text(row, Fields.PACKAGE_ID);
            weekly = columns().amount(row, Fields.WEEKLY_GROSS);
            client = columns().amount(row, Fields.WEEKLY_CLIENT);
            health = columns().amount(row, Fields.WEEKLY_HEALTH);
            units = columns().amount(row, Fields.UNITS_PER_WEEK);
            serviceType = words.serviceType(columns(), row);
            reason = words.reason(columns(), row);
            start = columns().day(row, Fields.START_DATE);
            end = columns().day(row, Fields.END_DATE);
            boolean isAged =
                    columns().mapping().columns().get(Fields.AGE_GROUP)
                            instanceof ColumnRule.DateOfBirth;
            Optional<LocalDate> birth =
                    isAged ? columns().day(row, Fields.AGE_GROUP) : Optional.empty();
            age = birth.isPresent() ? Ages.at(birth.get(), cut) : -1;
            ageGroup =
                    isAged
                            ? birth.filter(b -> age >= Ages.ADULT).map(b -> Ages.group(age))
                            : words.ageGroup(columns(), row);
            checkIds();
            checkGroups(isAged, birth.isPresent());
            checkDates();
            checkAmounts();
        }

        private void checkIds() {
            if (id.isEmpty() && !makesIdsUnique) {
                broken(MappedRule.PACKAGE_ID, Fields.PACKAGE_ID);
            } else if (!makesIdsUnique && !ids.add(id)) {
                broken(MappedRule.PACKAGE_ID_AGAIN, Fields.PACKAGE_ID);
            }
            if (person.isEmpty()) {
                broken(MappedRule.PERSON, Fields.PERSON_ID);
            }
        }

        private void checkGroups(boolean isAged, boolean hasBirth) {
            if (serviceType.isEmpty()) {
                broken(MappedRule.SERVICE_TYPE, Fields.SERVICE_TYPE);
            }
            if (isAged && !hasBirth) {
                broken(MappedRule.BIRTH, Fields.AGE_GROUP);
            } else if (isAged && age < Ages.ADULT) {
                broken(MappedRule.UNDER_18, Fields.AGE_GROUP);
            } else if (ageGroup.isEmpty()) {
                broken(MappedRule.AGE_GROUP, Fields.AGE_GROUP);
            }
        }

        private void checkDates() {
            if (start.isEmpty()) {
                boolean isSerial = Days.isSerial(columns().text(row, Fields.START_DATE));
                broken(isSerial ? MappedRule.START_SERIAL : MappedRule.START, Fields.START_DATE);
            }
            boolean ends = end.isPresent() && start.isPresent();
            if (isUnreadableDay(row, Fields.END_DATE)
                    || (ends && end.get().isBefore(start.get()))) {
                broken(MappedRule.END, Fields.END_DATE);
            }
        }

        private void checkAmounts() {
            if (weekly.isEmpty()) {
                broken(MappedRule.WEEKLY, Fields.WEEKLY_GROSS);
            }
            checkAmount(client, Fields.WEEKLY_CLIENT);
            checkAmount(health, Fields.WEEKLY_HEALTH);
            checkAmount(units, Fields.UNITS_PER_WEEK);
        }

        private void checkAmount(OptionalDouble amount, String field) {
            if (amount.isEmpty() && !columns().text(row, field).isEmpty()) {
                broken(MappedRule.AMOUNT, field);
            }
        }

        private void broken(MappedRule rule, String field) {
            broken.add(rule);
            find(rule, row, field, weekly);
        }
    }
}
