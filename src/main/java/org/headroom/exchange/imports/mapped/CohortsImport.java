package org.headroom.exchange.imports.mapped;

import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.KeptColumns;
import org.headroom.exchange.imports.target.PackagesChange;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;
import org.headroom.kernel.Money;
import org.headroom.schema.ActivityTables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// Turnover by cohort, or averages where there are no packages. The £ a week of a row are its
/// clients times their average weekly cost.
final class CohortsImport extends MappedImport {

    private static final List<String> KEPT =
            List.of(
                    Fields.SERVICE_TYPE,
                    Fields.AGE_GROUP,
                    Fields.SUPPORT_REASON,
                    Fields.CLIENTS,
                    Fields.WEEKLY_GROSS);
    private static final List<String> NUMBERS =
            List.of(
                    Fields.ENTRY_RATIO,
                    Fields.CLIENTS,
                    Fields.WEEKLY_GROSS,
                    Fields.WEEKLY_CLIENT,
                    Fields.WEEKLY_HEALTH,
                    Fields.COST_TO_DATE);

    private final KnownWords words;
    private final Set<Cohort> seen = new HashSet<>();
    private final List<CohortSettings> cohorts = new ArrayList<>();

    CohortsImport(Mapping mapping, ImportTarget target) throws FileFaultException {
        super(ImportKind.COHORTS, mapping, target);
        words = new KnownWords(target.model());
    }

    @Override
    void take(SourceRow row) {
        if (isTotal(row)) {
            leaveOut(MappedRule.TOTAL, row);
            return;
        }
        OptionalDouble clients = columns().amount(row, Fields.CLIENTS);
        OptionalDouble gross = columns().amount(row, Fields.WEEKLY_GROSS);
        OptionalDouble weekly =
                clients.isPresent() && gross.isPresent()
                        ? OptionalDouble.of(clients.getAsDouble() * gross.getAsDouble())
                        : OptionalDouble.empty();
        reckoning.in(weekly);
        Optional<String> serviceType = words.serviceType(columns(), row);
        Optional<String> ageGroup = words.ageGroup(columns(), row);
        Cohort cohort =
                new Cohort(
                        serviceType.orElse(""), ageGroup.orElse(""), words.reason(columns(), row));
        List<MappedRule> broken = broken(row, serviceType, ageGroup, cohort, weekly);
        if (broken.isEmpty()) {
            reckoning.accept(weekly);
            cohorts.add(settings(row, cohort));
            RowRule.reportShort(reckoning, row, columns().width(), weekly);
        } else {
            reckoning.reject(
                    broken.getFirst(),
                    row,
                    weekly,
                    List.of(
                            cohort.serviceType(),
                            cohort.ageGroup(),
                            cohort.supportReason(),
                            KeptColumns.plain(clients),
                            KeptColumns.plain(gross)));
        }
    }

    private List<MappedRule> broken(
            SourceRow row,
            Optional<String> serviceType,
            Optional<String> ageGroup,
            Cohort cohort,
            OptionalDouble weekly) {
        List<MappedRule> broken = new ArrayList<>(2);
        if (serviceType.isEmpty()) {
            broken.add(MappedRule.SERVICE_TYPE);
            find(MappedRule.SERVICE_TYPE, row, Fields.SERVICE_TYPE, weekly);
        }
        if (ageGroup.isEmpty()) {
            broken.add(MappedRule.AGE_GROUP);
            find(MappedRule.AGE_GROUP, row, Fields.AGE_GROUP, weekly);
        }
        for (String field : NUMBERS) {
            if (isUnreadable(row, field)) {
                broken.add(MappedRule.AMOUNT);
                find(MappedRule.AMOUNT, row, field, weekly);
            }
        }
        if (broken.isEmpty() && !seen.add(cohort)) {
            broken.add(MappedRule.COHORT_AGAIN);
            find(MappedRule.COHORT_AGAIN, row, Fields.SERVICE_TYPE, weekly);
        }
        OptionalDouble leavers = columns().share(row, Fields.LEAVER_RATE);
        boolean isOutside = leavers.orElse(0) < 0 || leavers.orElse(0) > 1;
        if (isOutside
                || (leavers.isEmpty() && !columns().text(row, Fields.LEAVER_RATE).isEmpty())) {
            broken.add(MappedRule.SHARE);
            find(MappedRule.SHARE, row, Fields.LEAVER_RATE, weekly);
        }
        return broken;
    }

    private CohortSettings settings(SourceRow row, Cohort cohort) {
        OptionalDouble cost = columns().amount(row, Fields.COST_TO_DATE);
        return new CohortSettings(
                cohort,
                columns().share(row, Fields.LEAVER_RATE),
                columns().amount(row, Fields.ENTRY_RATIO),
                columns().amount(row, Fields.CLIENTS),
                columns().amount(row, Fields.WEEKLY_GROSS),
                columns().amount(row, Fields.WEEKLY_CLIENT),
                columns().amount(row, Fields.WEEKLY_HEALTH),
                cost.isPresent() ? Optional.of(Money.of(cost.getAsDouble())) : Optional.empty());
    }

    @Override
    Result finish() {
        List<CohortSettings> list = List.copyOf(cohorts);
        return new Result(
                KEPT,
                model -> apply(model, list),
                Comparison.of(
                        "cohorts", target.model().cohorts(), list, ActivityTables.COHORTS::key));
    }

    private static Model apply(Model model, List<CohortSettings> list) {
        TreeSet<String> missing = new TreeSet<>();
        list.forEach(c -> missing.add(c.cohort().serviceType()));
        model.serviceTypes().forEach(s -> missing.remove(s.name()));
        return PackagesChange.withServiceTypes(model, List.copyOf(missing)).withCohorts(list);
    }
}
