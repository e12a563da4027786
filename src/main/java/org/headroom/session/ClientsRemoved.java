package org.headroom.session;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.activity.Activity;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A model without the rows of clients: cohorts keep what their packages came to as averages, and
/// cases of the pipeline keep all but their persons' identifiers.
///
/// Averages stand for the opening stock and for what was paid to date. What packages with an end,
/// or a start to come, would still cost is no longer counted, nor are uplifts worked on single
/// packages (method sections 2 and 3b), so that figures may move.
public final class ClientsRemoved {

    private ClientsRemoved() {}

    /// The model without them.
    public static Model from(Model model) {
        return model.withPackages(List.of())
                .withCohorts(cohorts(model))
                .withTransitions(cases(model));
    }

    private static List<CohortSettings> cohorts(Model model) {
        Set<Cohort> counted = new HashSet<>();
        for (CarePackage each : model.packages()) {
            counted.add(each.cohort());
        }
        Map<Cohort, CohortActivity> activity = new HashMap<>();
        List<Cohort> order = new ArrayList<>();
        for (CohortActivity each : Activity.of(model).cohorts()) {
            activity.put(each.cohort(), each);
            order.add(each.cohort());
        }
        List<CohortSettings> cohorts = new ArrayList<>();
        for (CohortSettings settings : model.cohorts()) {
            boolean isCounted = counted.remove(settings.cohort()) && !settings.isAverages();
            cohorts.add(isCounted ? averages(settings, of(settings.cohort(), activity)) : settings);
        }
        for (Cohort cohort : order) {
            if (counted.contains(cohort)) {
                cohorts.add(averages(plain(cohort), of(cohort, activity)));
            }
        }
        return cohorts;
    }

    private static CohortActivity of(Cohort cohort, Map<Cohort, CohortActivity> activity) {
        return Objects.requireNonNull(activity.get(cohort), "A cohort has activity");
    }

    private static CohortSettings plain(Cohort cohort) {
        return new CohortSettings(
                cohort,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static CohortSettings averages(CohortSettings settings, CohortActivity activity) {
        return new CohortSettings(
                settings.cohort(),
                settings.monthlyLeaverRate(),
                settings.entryCostRatio(),
                OptionalDouble.of(activity.clients()),
                OptionalDouble.of(activity.openingAverage()),
                OptionalDouble.of(activity.contributionPerClient()),
                OptionalDouble.of(activity.healthShare() * activity.openingAverage()),
                Optional.of(Money.of(activity.toDate().gross())));
    }

    private static List<TransitionCase> cases(Model model) {
        List<TransitionCase> cases = new ArrayList<>();
        for (TransitionCase each : model.transitions()) {
            cases.add(each.isProbable() ? each : numbered(each, cases.size() + 1));
        }
        return cases;
    }

    private static TransitionCase numbered(TransitionCase each, int number) {
        return new TransitionCase(
                "case-" + number,
                each.birthDate(),
                each.transferDate(),
                each.serviceType(),
                each.supportReason(),
                each.weeklyGross(),
                each.weeklyClient(),
                each.weeklyHealth(),
                each.probability(),
                each.endDate(),
                each.status(),
                each.childrensWeeklyCost(),
                each.note());
    }
}
