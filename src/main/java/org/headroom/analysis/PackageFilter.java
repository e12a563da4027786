package org.headroom.analysis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Selection;
import org.headroom.kernel.CodeWords;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The conditions of a selection of packages, whatever it is called, to be changed one by one.
///
/// @param held the conditions as a selection without a name and a note
public record PackageFilter(Selection held) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /// A condition of a filter.
    ///
    /// @param words as people read it: `Weekly gross under £250`
    /// @param brief as part of a name: `under £250 a week`
    /// @param without the filter that is left when the condition is taken away
    public record Condition(String words, String brief, PackageFilter without) {}

    /// All packages.
    public static PackageFilter none() {
        return new Draft().filter();
    }

    /// What a selection holds packages to.
    public static PackageFilter of(Selection selection) {
        return new Draft(selection).filter();
    }

    /// These conditions under a name.
    public Selection named(String name, String note) {
        return new Selection(
                name,
                held.serviceType(),
                held.ageGroup(),
                held.supportReason(),
                held.weeklyFrom(),
                held.weeklyBelow(),
                held.unitsFrom(),
                held.startedFrom(),
                held.startedTo(),
                held.withHealth(),
                note);
    }

    /// This filter held to a group of a slice, in place of what it said about the same before.
    public PackageFilter within(Slice slice, String group) {
        Draft draft = new Draft(held);
        switch (slice) {
            case SERVICE_TYPE -> draft.serviceType = Optional.of(group);
            case AGE_GROUP -> draft.ageGroup = Optional.of(group);
            case SUPPORT_REASON -> draft.supportReason = Optional.of(group);
            case COST_BAND -> {
                Optional<CostBand> band = CostBand.titled(group);
                draft.weeklyFrom = band.map(CostBand::from).orElse(held.weeklyFrom());
                draft.weeklyBelow = band.map(CostBand::below).orElse(held.weeklyBelow());
            }
        }
        return draft.filter();
    }

    public PackageFilter costing(OptionalDouble from, OptionalDouble below) {
        Draft draft = new Draft(held);
        draft.weeklyFrom = from;
        draft.weeklyBelow = below;
        return draft.filter();
    }

    public PackageFilter withUnitsFrom(double units) {
        Draft draft = new Draft(held);
        draft.unitsFrom = OptionalDouble.of(units);
        return draft.filter();
    }

    public PackageFilter started(Optional<LocalDate> from, Optional<LocalDate> to) {
        Draft draft = new Draft(held);
        draft.startedFrom = from;
        draft.startedTo = to;
        return draft.filter();
    }

    public PackageFilter withHealth(boolean wanted) {
        Draft draft = new Draft(held);
        draft.withHealth = Optional.of(wanted);
        return draft.filter();
    }

    /// The conditions, in the order of the columns.
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        held.serviceType()
                .ifPresent(type -> all.add(group("Service type: ", type, Slice.SERVICE_TYPE)));
        held.ageGroup().ifPresent(age -> all.add(group("Age: ", age, Slice.AGE_GROUP)));
        held.supportReason()
                .ifPresent(
                        reason -> all.add(group("Support reason: ", reason, Slice.SUPPORT_REASON)));
        held.weeklyFrom()
                .ifPresent(from ->
                        all.add(
                                new Condition(
                                        "Weekly gross from " + pounds(from),
                                        "from " + pounds(from) + " a week",
                                        costing(OptionalDouble.empty(), held.weeklyBelow()))));
        held.weeklyBelow()
                .ifPresent(below ->
                        all.add(
                                new Condition(
                                        "Weekly gross under " + pounds(below),
                                        "under " + pounds(below) + " a week",
                                        costing(held.weeklyFrom(), OptionalDouble.empty()))));
        held.unitsFrom().ifPresent(units -> all.add(units(units)));
        held.startedFrom()
                .ifPresent(day ->
                        all.add(
                                new Condition(
                                        "Started from " + DAY.format(day),
                                        "started from " + DAY.format(day),
                                        started(Optional.empty(), held.startedTo()))));
        held.startedTo()
                .ifPresent(day ->
                        all.add(
                                new Condition(
                                        "Started to " + DAY.format(day),
                                        "started to " + DAY.format(day),
                                        started(held.startedFrom(), Optional.empty()))));
        held.withHealth().ifPresent(wanted -> all.add(health(wanted)));
        return List.copyOf(all);
    }

    private Condition group(String words, String code, Slice slice) {
        Draft draft = new Draft(held);
        switch (slice) {
            case SERVICE_TYPE -> draft.serviceType = Optional.empty();
            case AGE_GROUP -> draft.ageGroup = Optional.empty();
            case SUPPORT_REASON -> draft.supportReason = Optional.empty();
            case COST_BAND -> throw new IllegalArgumentException("A band is two conditions");
        }
        return new Condition(words + CodeWords.of(code), CodeWords.of(code), draft.filter());
    }

    private Condition units(double units) {
        Draft draft = new Draft(held);
        draft.unitsFrom = OptionalDouble.empty();
        String number = String.format(Locale.UK, "%,.1f", units);
        return new Condition(
                "Units a week from " + number, number + " or more units a week", draft.filter());
    }

    private Condition health(boolean wanted) {
        Draft draft = new Draft(held);
        draft.withHealth = Optional.empty();
        return new Condition(
                wanted ? "With a health share" : "No health share",
                wanted ? "with a health share" : "no health share",
                draft.filter());
    }

    private static String pounds(double amount) {
        return String.format(Locale.UK, amount == Math.rint(amount) ? "£%,.0f" : "£%,.2f", amount);
    }

    /// Whether a package meets every condition.
    public boolean includes(CarePackage care) {
        return held.includes(care);
    }

    /// Whether it takes in every package.
    public boolean isNone() {
        return equals(none());
    }

    /// A filter while one of its conditions is changed.
    private static final class Draft {
        private Optional<String> serviceType = Optional.empty();
        private Optional<String> ageGroup = Optional.empty();
        private Optional<String> supportReason = Optional.empty();
        private OptionalDouble weeklyFrom = OptionalDouble.empty();
        private OptionalDouble weeklyBelow = OptionalDouble.empty();
        private OptionalDouble unitsFrom = OptionalDouble.empty();
        private Optional<LocalDate> startedFrom = Optional.empty();
        private Optional<LocalDate> startedTo = Optional.empty();
        private Optional<Boolean> withHealth = Optional.empty();

        Draft() {}

        Draft(Selection held) {
            serviceType = held.serviceType();
            ageGroup = held.ageGroup();
            supportReason = held.supportReason();
            weeklyFrom = held.weeklyFrom();
            weeklyBelow = held.weeklyBelow();
            unitsFrom = held.unitsFrom();
            startedFrom = held.startedFrom();
            startedTo = held.startedTo();
            withHealth = held.withHealth();
        }

        PackageFilter filter() {
            return new PackageFilter(
                    new Selection(
                            "",
                            serviceType,
                            ageGroup,
                            supportReason,
                            weeklyFrom,
                            weeklyBelow,
                            unitsFrom,
                            startedFrom,
                            startedTo,
                            withHealth,
                            ""));
        }
    }
}
