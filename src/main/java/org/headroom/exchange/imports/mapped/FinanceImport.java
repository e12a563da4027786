package org.headroom.exchange.imports.mapped;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.KeptColumns;
import org.headroom.extract.Changes;
import org.headroom.extract.Effect;
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
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Contributions and health amounts by person, shared over the person's packages open at the data
/// cut in proportion to their weekly gross cost.
///
/// The extract is the whole list: who is no longer in it has no amount any more.
final class FinanceImport extends MappedImport {

    private static final List<String> KEPT =
            List.of(Fields.PERSON_ID, Fields.WEEKLY_CLIENT, Fields.WEEKLY_HEALTH);

    private final Map<String, Income> byPerson = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    FinanceImport(Mapping mapping, ImportTarget target) throws FileFaultException {
        super(ImportKind.FINANCE, mapping, target);
        for (CarePackage p : target.model().packages()) {
            if (isOpen(p, cut)) {
                open.add(p.personId());
            }
        }
    }

    /// What is received for one person, £ a week.
    private record Income(double client, double health) {
        Income plus(Income other) {
            return new Income(client + other.client, health + other.health);
        }
    }

    @Override
    public void header(List<String> names) throws FileFaultException {
        super.header(names);
        if (!columns().has(Fields.WEEKLY_CLIENT) && !columns().has(Fields.WEEKLY_HEALTH)) {
            throw new FileFaultException(
                    FileFault.Kind.COLUMN_MISSING,
                    "The file lacks a column of contributions or of health amounts.");
        }
    }

    private static boolean isOpen(CarePackage p, LocalDate cut) {
        return !p.start().isAfter(cut) && (p.end().isEmpty() || !p.end().get().isBefore(cut));
    }

    @Override
    void take(SourceRow row) {
        String identifier = columns().text(row, Fields.PERSON_ID);
        OptionalDouble client = columns().amount(row, Fields.WEEKLY_CLIENT);
        OptionalDouble health = columns().amount(row, Fields.WEEKLY_HEALTH);
        boolean isBlank =
                columns().text(row, Fields.WEEKLY_CLIENT).isEmpty()
                        && columns().text(row, Fields.WEEKLY_HEALTH).isEmpty();
        if (isNobody(identifier) && (isTotal(row) || isBlank)) {
            leaveOut(isTotal(row) ? MappedRule.TOTAL : MappedRule.NO_ENTRY, row);
            return;
        }
        OptionalDouble sum =
                client.isEmpty() && health.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(client.orElse(0) + health.orElse(0));
        reckoning.in(sum);
        List<MappedRule> broken = new ArrayList<>(2);
        String person = person(identifier);
        check(broken, identifier.isEmpty(), MappedRule.PERSON, row, Fields.PERSON_ID, sum);
        check(
                broken,
                isUnreadable(row, Fields.WEEKLY_CLIENT),
                MappedRule.AMOUNT,
                row,
                Fields.WEEKLY_CLIENT,
                sum);
        check(
                broken,
                isUnreadable(row, Fields.WEEKLY_HEALTH),
                MappedRule.AMOUNT,
                row,
                Fields.WEEKLY_HEALTH,
                sum);
        check(broken, isBlank, MappedRule.NO_AMOUNT, row, Fields.WEEKLY_CLIENT, sum);
        check(
                broken,
                !identifier.isEmpty() && !open.contains(person),
                MappedRule.NOT_OPEN,
                row,
                Fields.PERSON_ID,
                sum);
        Effect effect = broken.isEmpty() ? Effect.REPORTED : Effect.REJECTED;
        reckoning.amount(Fields.WEEKLY_CLIENT, effect, client);
        reckoning.amount(Fields.WEEKLY_HEALTH, effect, health);
        if (broken.isEmpty()) {
            reckoning.accept(sum);
            byPerson.merge(person, new Income(client.orElse(0), health.orElse(0)), Income::plus);
            RowRule.reportShort(reckoning, row, columns().width(), sum);
        } else {
            reckoning.reject(
                    broken.getFirst(),
                    row,
                    sum,
                    List.of(person, KeptColumns.plain(client), KeptColumns.plain(health)));
        }
    }

    private void check(
            List<MappedRule> broken,
            boolean isBroken,
            MappedRule rule,
            SourceRow row,
            String field,
            OptionalDouble sum) {
        if (isBroken) {
            broken.add(rule);
            find(rule, row, field, sum);
        }
    }

    /// The pseudonym; a model that never saw identifiers may hold them as they are.
    private String person(String identifier) {
        if (identifier.isEmpty()) {
            return "";
        }
        String pseudonym = pseudonyms.of(identifier);
        return !open.contains(pseudonym) && open.contains(identifier) ? identifier : pseudonym;
    }

    @Override
    Result finish() {
        Model before = target.model();
        Model after = place(before);
        int added = 0;
        int changed = 0;
        int removed = 0;
        double gone = 0;
        for (int i = 0; i < before.packages().size(); i++) {
            CarePackage old = before.packages().get(i);
            CarePackage now = after.packages().get(i);
            if (old.equals(now)) {
                continue;
            }
            if (income(old) == 0) {
                added++;
            } else if (income(now) == 0) {
                removed++;
                gone += income(old);
            } else {
                changed++;
            }
        }
        if (removed > 0) {
            reckoning.findWhole(
                    MappedRule.CONTRIBUTIONS_GONE,
                    removed,
                    String.format(Locale.UK, "£%,.2f a week is no longer there.", gone));
        }
        int unchanged = before.packages().size() - added - changed - removed;
        return new Result(
                KEPT,
                this::place,
                new Changes("packages with income", added, changed, removed, unchanged));
    }

    private static double income(CarePackage p) {
        return Math.abs(p.weeklyClient().orElse(0)) + Math.abs(p.weeklyHealth().orElse(0));
    }

    private Model place(Model model) {
        Map<String, Double> gross = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (CarePackage p : model.packages()) {
            if (isOpen(p, cut)) {
                gross.merge(p.personId(), Math.max(0, p.weeklyGross()), Double::sum);
                counts.merge(p.personId(), 1, Integer::sum);
            }
        }
        List<CarePackage> placed = new ArrayList<>(model.packages().size());
        for (CarePackage p : model.packages()) {
            placed.add(isOpen(p, cut) ? withIncome(p, share(p, gross, counts)) : p);
        }
        return model.withPackages(placed);
    }

    /// The package's part of its person's income: by weekly gross cost, equally where that is 0.
    private Income share(CarePackage p, Map<String, Double> gross, Map<String, Integer> counts) {
        Income whole = byPerson.getOrDefault(p.personId(), new Income(0, 0));
        double total = gross.getOrDefault(p.personId(), 0.0);
        double part =
                total > 0
                        ? Math.max(0, p.weeklyGross()) / total
                        : 1.0 / counts.getOrDefault(p.personId(), 1);
        return new Income(whole.client * part, whole.health * part);
    }

    private CarePackage withIncome(CarePackage p, Income income) {
        CarePackage changed =
                new CarePackage(
                        p.packageId(),
                        p.personId(),
                        p.cohort(),
                        p.start(),
                        p.end(),
                        p.weeklyGross(),
                        amount(Fields.WEEKLY_CLIENT, p.weeklyClient(), income.client),
                        amount(Fields.WEEKLY_HEALTH, p.weeklyHealth(), income.health),
                        p.unitsPerWeek(),
                        p.unit());
        return changed.equals(p) ? p : changed;
    }

    /// The new amount where the extract has that column; a blank stays blank rather than 0.
    private OptionalDouble amount(String field, OptionalDouble before, double now) {
        if (!columns().has(field) || (now == 0 && before.orElse(0) == 0)) {
            return before;
        }
        return OptionalDouble.of(now);
    }
}
