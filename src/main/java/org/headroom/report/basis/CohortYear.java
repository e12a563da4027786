package org.headroom.report.basis;

import org.headroom.domain.Cohort;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.TypeYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// A cohort in the base year, at the prices of its packages (method section 4).
///
/// @param clients at the data cut
/// @param gross of the whole year
/// @param contributions what clients pay of it
/// @param health what the NHS pays of it
public record CohortYear(
        Cohort cohort, double clients, Money gross, Money contributions, Money health) {

    /// The cohorts of a run.
    public static List<CohortYear> of(PaperBasis basis) {
        List<CohortYear> years = new ArrayList<>();
        List<CohortActivity> cohorts = basis.prepared().activity().cohorts();
        for (int c = 0; c < cohorts.size(); c++) {
            TypeYear year = basis.prepared().activity().run(c, basis.drivers())[0];
            years.add(
                    new CohortYear(
                            cohorts.get(c).cohort(),
                            cohorts.get(c).clients(),
                            Money.of(year.gross().all()),
                            Money.of(year.contributions()),
                            Money.of(year.health().all())));
        }
        return years;
    }

    /// Several cohorts together, under the name of the first.
    public static CohortYear sum(List<CohortYear> years) {
        double clients = 0;
        Money gross = Money.ZERO;
        Money contributions = Money.ZERO;
        Money health = Money.ZERO;
        for (CohortYear year : years) {
            clients += year.clients;
            gross = gross.plus(year.gross);
            contributions = contributions.plus(year.contributions);
            health = health.plus(year.health);
        }
        return new CohortYear(years.getFirst().cohort(), clients, gross, contributions, health);
    }

    public Money net() {
        return gross.minus(contributions).minus(health);
    }
}
