package org.headroom.analysis;

import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Estimates written into the settings of their cohorts. What an estimate does not say is left as
/// it is; a cohort without a row gets one.
public final class Adoption {

    private static final double RATE_STEPS = 10_000;
    private static final double RATIO_STEPS = 1_000;

    private Adoption() {}

    /// The model with estimates in place of the leaver rates and entry cost ratios it has.
    public static Model of(Model model, List<CohortEstimate> estimates) {
        Map<Cohort, CohortEstimate> open = new LinkedHashMap<>();
        estimates.forEach(e -> open.put(e.cohort(), e));
        List<CohortSettings> rows = new ArrayList<>();
        for (CohortSettings row : model.cohorts()) {
            rows.add(
                    Optional.ofNullable(open.remove(row.cohort()))
                            .map(e -> with(row, e))
                            .orElse(row));
        }
        open.values().stream()
                .filter(e -> e.leaverRate().isPresent() || e.entryRatio().isPresent())
                .forEach(e -> rows.add(with(blank(e.cohort()), e)));
        return rows.equals(model.cohorts()) ? model : model.withCohorts(rows);
    }

    /// Whether a cohort is planned with its estimate already.
    public static boolean isAdopted(CohortSettings row, CohortEstimate estimate) {
        return with(row, estimate).equals(row);
    }

    private static CohortSettings with(CohortSettings row, CohortEstimate estimate) {
        return new CohortSettings(
                row.cohort(),
                either(rate(estimate), row.monthlyLeaverRate()),
                either(ratio(estimate), row.entryCostRatio()),
                row.clients(),
                row.weeklyGross(),
                row.weeklyClient(),
                row.weeklyHealth(),
                row.costToDate());
    }

    /// The leaver rate as it is adopted, to a hundredth of a per cent and at most all clients.
    public static OptionalDouble rate(CohortEstimate estimate) {
        OptionalDouble rate = rounded(estimate.leaverRate(), RATE_STEPS);
        return rate.isEmpty() ? rate : OptionalDouble.of(Math.min(1, rate.getAsDouble()));
    }

    /// The entry cost ratio as it is adopted, to a thousandth.
    public static OptionalDouble ratio(CohortEstimate estimate) {
        return rounded(estimate.entryRatio(), RATIO_STEPS);
    }

    private static OptionalDouble rounded(OptionalDouble value, double steps) {
        return value.isEmpty()
                ? value
                : OptionalDouble.of(Math.round(value.getAsDouble() * steps) / steps);
    }

    private static OptionalDouble either(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() ? first : second;
    }

    /// A cohort without settings.
    public static CohortSettings blank(Cohort cohort) {
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
}
