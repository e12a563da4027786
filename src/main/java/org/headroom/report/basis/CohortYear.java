package org.headroom.report.basis;

import org.headroom.domain.Cohort;
import org.headroom.domain.ServiceType;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.TypeYear;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.Money;
import org.headroom.report.disclosure.Suppression;

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

    private static final double DAYS_A_WEEK = 7;

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

    /// The cohorts of a run with the line that pays for each and the people that its figures of
    /// each year rest on. Where nobody is left the cost is of few who were there.
    static List<Suppression.Part> parts(PreparedModel prepared, DriverTable drivers) {
        List<ServiceType> types = prepared.model().serviceTypes();
        List<CohortActivity> cohorts = prepared.activity().cohorts();
        List<Suppression.Part> parts = new ArrayList<>();
        for (int c = 0; c < cohorts.size(); c++) {
            CohortActivity cohort = cohorts.get(c);
            TypeYear[] years = prepared.activity().run(c, drivers);
            List<Double> people = new ArrayList<>(List.of(people(cohort.clients(), years[0])));
            for (int y = 1; y < years.length; y++) {
                int days = prepared.model().info().baseYear().plus(y).days();
                people.add(people(years[y].clientWeeks() * DAYS_A_WEEK / days, years[y]));
            }
            parts.add(
                    new Suppression.Part(
                            cohort.cohort(), types.get(cohort.type()).budgetLine(), people));
        }
        return parts;
    }

    private static double people(double clients, TypeYear year) {
        return clients <= 0 && year.gross().all() != 0 ? 1 : Math.max(0, clients);
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
