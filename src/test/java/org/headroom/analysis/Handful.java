package org.headroom.analysis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A handful of packages at 30 June 2024, three months into 2024/25.
final class Handful {

    static final Cohort HOME = new Cohort("homecare", "65-74", "physical");
    static final Cohort RESIDENTIAL = new Cohort("residential", "85+", "memory");
    static final Cohort SHORT = new Cohort("short_term", "75-84", "physical");

    private final List<CarePackage> packages = new ArrayList<>();
    private final List<CohortSettings> cohorts = new ArrayList<>();

    /// Five people in home care and one of them in residential care from June on as well: p1 stays
    /// throughout, p2 starts in May, p3 leaves in May, p4 has a new package the day after the old
    /// one, p5 starts on 1 April.
    static Handful people() {
        return new Handful()
                .with("A", "p1", HOME, "2020-01-01", "", 100)
                .with("B", "p2", HOME, "2024-05-01", "", 300)
                .with("C", "p3", HOME, "2023-01-01", "2024-05-15", 200)
                .with("D", "p1", RESIDENTIAL, "2024-06-01", "", 700)
                .with("E", "p4", HOME, "2023-01-01", "2024-05-31", 120)
                .with("F", "p4", HOME, "2024-06-01", "", 150)
                .with("G", "p5", HOME, "2024-04-01", "", 50);
    }

    Handful with(String id, String person, Cohort cohort, String start, String end, double weekly) {
        return with(id, person, cohort, start, end, weekly, 0, 0);
    }

    Handful with(
            String id,
            String person,
            Cohort cohort,
            String start,
            String end,
            double weekly,
            double client,
            double health) {
        packages.add(
                new CarePackage(
                        id,
                        person,
                        cohort,
                        LocalDate.parse(start),
                        end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end)),
                        weekly,
                        OptionalDouble.of(client),
                        OptionalDouble.of(health),
                        OptionalDouble.empty(),
                        ""));
        return this;
    }

    /// A cohort given as averages.
    Handful withAverages(Cohort cohort, double clients, double weekly, double client) {
        cohorts.add(
                new CohortSettings(
                        cohort,
                        OptionalDouble.of(0.25),
                        OptionalDouble.empty(),
                        OptionalDouble.of(clients),
                        OptionalDouble.of(weekly),
                        OptionalDouble.of(client),
                        OptionalDouble.empty(),
                        Optional.empty()));
        return this;
    }

    /// A cohort's turnover as it is set.
    Handful withTurnover(Cohort cohort, double rate, double ratio) {
        cohorts.add(
                new CohortSettings(
                        cohort,
                        OptionalDouble.of(rate),
                        OptionalDouble.of(ratio),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()));
        return this;
    }

    Model model() {
        ModelInfo info =
                new ModelInfo(
                        "Handful",
                        "Luton",
                        FinancialYear.parse("2024/25"),
                        LocalDate.of(2024, 6, 30),
                        1,
                        "",
                        "");
        return Model.empty(info).withPackages(packages).withCohorts(cohorts);
    }

    ClientBase base() {
        return ClientBase.of(model());
    }
}
