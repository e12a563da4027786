package org.headroom.engine.activity;

import org.headroom.domain.Measure;
import org.headroom.domain.TransitionCase;

/// What moves into a cohort beside its stock in one year: transitions from children's services, or
/// clients moved by measures (method section 4). Those that begin in the year are told apart from
/// earlier ones, as the bridge asks.
final class Arrivals {

    /// Gross cost of what begins in the year.
    final Volume beginning = new Volume();

    /// Gross cost of what began before.
    final Volume earlier = new Volume();

    /// NHS payments at base prices.
    final Volume health = new Volume();

    /// Contributions before uprating, £.
    double client;

    double clientWeeks;

    /// Weekly gross cost at the start of the year of those moved by measures, £.
    double openingWeekly;

    /// A case of the pipeline, as far as one scenario and year sees it.
    ///
    /// @param scale of the probability, in the year of the moved date
    void addCase(DelayedPipeline.Stay stay, double scale, int y) {
        double all = stay.weeks()[y];
        if (all == 0) {
            return;
        }
        double late = stay.late()[y];
        TransitionCase each = stay.person();
        double weight = PipelineCase.weight(each, scale);
        double weekly = weight * each.weeklyGross();
        (stay.begins() == y ? beginning : earlier).add(weekly * all, weekly * late);
        double weeklyHealth = weight * each.weeklyHealth().orElse(0);
        health.add(weeklyHealth * all, weeklyHealth * late);
        client += weight * each.weeklyClient().orElse(0) * all;
        clientWeeks += weight * all;
    }

    /// Clients moved by a measure.
    void addMeasure(Measure measure, CohortActivity cohort, MovedWeeks weeks) {
        double weekly = measure.weeklyGross().orElse(cohort.openingAverage());
        double perWeek = measure.clientsPerMonth() * weekly;
        beginning.add(perWeek * weeks.ofYear(), perWeek * weeks.ofYearLate());
        earlier.add(perWeek * weeks.earlier(), perWeek * weeks.earlierLate());
        double ofHealth = perWeek * cohort.healthShare();
        health.add(
                ofHealth * (weeks.ofYear() + weeks.earlier()),
                ofHealth * (weeks.ofYearLate() + weeks.earlierLate()));
        double moved = measure.clientsPerMonth() * (weeks.ofYear() + weeks.earlier());
        client += moved * cohort.contributionPerClient();
        clientWeeks += moved;
        openingWeekly += perWeek * weeks.monthsBefore();
    }
}
