package org.headroom.exchange.imports.mapped;

import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.KeptColumns;
import org.headroom.exchange.imports.target.PackagesChange;
import org.headroom.exchange.imports.target.SupportReasons;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Changes;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.Codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// The children's pipeline: who is expected to turn 18 and need care, when, at what cost and how
/// likely.
final class TransitionsImport extends MappedImport {

    private static final List<String> KEPT =
            List.of(
                    Fields.PERSON_ID,
                    Fields.SERVICE_TYPE,
                    Fields.SUPPORT_REASON,
                    Fields.TRANSFER_DATE,
                    Fields.WEEKLY_GROSS,
                    Fields.PROBABILITY);
    private static final List<String> AMOUNTS =
            List.of(Fields.WEEKLY_CLIENT, Fields.WEEKLY_HEALTH, Fields.CHILDRENS_COST);
    private static final int COMING_OF_AGE = 18;

    private final KnownWords words;
    private final List<TransitionCase> cases = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    TransitionsImport(Mapping mapping, ImportTarget target) throws FileFaultException {
        super(ImportKind.TRANSITIONS, mapping, target);
        words = new KnownWords(target.model());
    }

    @Override
    void take(SourceRow row) {
        String person = columns().text(row, Fields.PERSON_ID);
        OptionalDouble weekly = columns().amount(row, Fields.WEEKLY_GROSS);
        boolean isBlank =
                columns().text(row, Fields.BIRTH_DATE).isEmpty()
                        && columns().text(row, Fields.WEEKLY_GROSS).isEmpty();
        if (isNobody(person) && (isTotal(row) || isBlank)) {
            leaveOut(isTotal(row) ? MappedRule.TOTAL : MappedRule.NO_ENTRY, row);
            return;
        }
        reckoning.in(weekly);
        Optional<LocalDate> birth = birth(row);
        Optional<LocalDate> transfer = columns().day(row, Fields.TRANSFER_DATE);
        Optional<LocalDate> end = columns().day(row, Fields.END_DATE);
        Optional<String> serviceType = words.serviceType(columns(), row);
        OptionalDouble probability = probability(row);
        Optional<TransitionStatus> status = status(row);
        Optional<LocalDate> start = transfer.or(() -> birth.map(TransitionsImport::birthday));
        Judgement judge = new Judgement(row, weekly);
        judge.check(person.isEmpty(), MappedRule.PERSON, Fields.PERSON_ID);
        judge.check(birth.isEmpty(), MappedRule.BIRTH, Fields.BIRTH_DATE);
        judge.check(serviceType.isEmpty(), MappedRule.SERVICE_TYPE, Fields.SERVICE_TYPE);
        judge.check(
                isUnreadableDay(row, Fields.TRANSFER_DATE), MappedRule.START, Fields.TRANSFER_DATE);
        judge.check(
                isUnreadableDay(row, Fields.END_DATE)
                        || (end.isPresent()
                                && start.isPresent()
                                && end.get().isBefore(start.get())),
                MappedRule.END,
                Fields.END_DATE);
        judge.check(weekly.isEmpty(), MappedRule.WEEKLY, Fields.WEEKLY_GROSS);
        for (String field : AMOUNTS) {
            judge.check(isUnreadable(row, field), MappedRule.AMOUNT, field);
        }
        judge.check(probability.isEmpty(), MappedRule.PROBABILITY, Fields.PROBABILITY);
        judge.check(
                status.isEmpty() && !columns().text(row, Fields.STATUS).isEmpty(),
                MappedRule.STATUS,
                Fields.STATUS);
        judge.check(
                judge.broken.isEmpty()
                        && !seen.add(
                                List.of(
                                        person,
                                        serviceType.orElse(""),
                                        words.reason(columns(), row),
                                        start.map(LocalDate::toString).orElse(""))),
                MappedRule.CASE_AGAIN,
                Fields.PERSON_ID);
        if (!judge.broken.isEmpty()) {
            reckoning.reject(
                    judge.broken.getFirst(),
                    row,
                    weekly,
                    List.of(
                            person.isEmpty() ? "" : pseudonyms.of(person),
                            serviceType.orElse(""),
                            words.reason(columns(), row),
                            transfer.map(LocalDate::toString).orElse(""),
                            KeptColumns.plain(weekly),
                            KeptColumns.plain(probability)));
            return;
        }
        accept(
                row,
                new TransitionCase(
                        pseudonyms.of(person),
                        birth.orElseThrow(),
                        transfer,
                        serviceType.orElseThrow(),
                        words.reason(columns(), row),
                        weekly.orElseThrow(),
                        columns().amount(row, Fields.WEEKLY_CLIENT),
                        columns().amount(row, Fields.WEEKLY_HEALTH),
                        probability.orElseThrow(),
                        end,
                        status,
                        columns().amount(row, Fields.CHILDRENS_COST),
                        ""));
    }

    private void accept(SourceRow row, TransitionCase transition) {
        OptionalDouble weekly = OptionalDouble.of(transition.weeklyGross());
        reckoning.accept(weekly);
        cases.add(transition);
        if (transition.weeklyGross() < 0) {
            find(MappedRule.NEGATIVE, row, Fields.WEEKLY_GROSS, weekly);
        }
        if (transition.supportReason().equals(SupportReasons.UNKNOWN)) {
            find(MappedRule.REASON, row, Fields.SUPPORT_REASON, weekly);
        }
        if (transition.isPlanned() && !transition.transfer().isAfter(cut)) {
            find(MappedRule.TRANSFER_PASSED, row, Fields.TRANSFER_DATE, weekly);
        }
        RowRule.reportShort(reckoning, row, columns().width(), weekly);
    }

    /// The 18th birthday; of somebody born on 29 February it is 1 March in a year without one.
    private static LocalDate birthday(LocalDate birth) {
        LocalDate day = birth.plusYears(COMING_OF_AGE);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private Optional<LocalDate> birth(SourceRow row) {
        Optional<LocalDate> day = columns().day(row, Fields.BIRTH_DATE);
        return columns().mapping().columns().get(Fields.BIRTH_DATE)
                        instanceof ColumnRule.EighteenthBirthday
                ? day.map(birthday -> birthday.minusYears(COMING_OF_AGE))
                : day;
    }

    /// 0 to 1, or a percentage with or without its sign. Without it, what lies between 1 and 2 may
    /// be either and is none.
    private OptionalDouble probability(SourceRow row) {
        OptionalDouble said = columns().share(row, Fields.PROBABILITY);
        double value = said.orElse(-1);
        boolean hasSign = columns().word(row, Fields.PROBABILITY).endsWith("%");
        if (!hasSign && value >= 2 && value <= 100) {
            return OptionalDouble.of(value / 100);
        }
        return value >= 0 && value <= 1 ? said : OptionalDouble.empty();
    }

    private Optional<TransitionStatus> status(SourceRow row) {
        String word = Words.value(columns().word(row, Fields.STATUS));
        for (TransitionStatus status : TransitionStatus.values()) {
            if (Codes.of(status).equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    @Override
    Result finish() {
        List<TransitionCase> list = List.copyOf(cases);
        TreeSet<String> missing = new TreeSet<>();
        list.forEach(c -> missing.add(c.serviceType()));
        target.model().serviceTypes().forEach(s -> missing.remove(s.name()));
        if (!missing.isEmpty()) {
            reckoning.findWhole(
                    MappedRule.SERVICE_TYPE_ADDED,
                    missing.size(),
                    "Added: " + String.join(", ", missing) + ".");
        }
        Changes changes =
                Comparison.of(
                        "transitions",
                        target.model().transitions().stream().filter(c -> !c.isProbable()).toList(),
                        list,
                        c -> ActivityTables.TRANSITIONS.key(c) + "|" + c.serviceType());
        return new Result(KEPT, model -> apply(model, list), changes);
    }

    /// The names take the place of the names before; a trend beyond them stays.
    private static Model apply(Model model, List<TransitionCase> list) {
        TreeSet<String> missing = new TreeSet<>();
        list.forEach(c -> missing.add(c.serviceType()));
        model.serviceTypes().forEach(s -> missing.remove(s.name()));
        List<TransitionCase> all = new ArrayList<>(list);
        model.transitions().stream().filter(TransitionCase::isProbable).forEach(all::add);
        return PackagesChange.withServiceTypes(model, List.copyOf(missing)).withTransitions(all);
    }

    /// Gathers the rules that a row breaks.
    private final class Judgement {
        private final SourceRow row;
        private final OptionalDouble weekly;
        private final List<MappedRule> broken = new ArrayList<>(2);

        Judgement(SourceRow row, OptionalDouble weekly) {
            this.row = row;
            this.weekly = weekly;
        }

        void check(boolean isBroken, MappedRule rule, String field) {
            if (isBroken) {
                broken.add(rule);
                find(rule, row, field, weekly);
            }
        }
    }
}
