package org.headroom.report.benchmark;

import org.headroom.domain.Benchmark;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.PaperBasis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/// The model's own figures for the measures of benchmarks, of purchased care in the base year; the
/// number of adults is a benchmark of the same council.
public final class OwnFigures {

    private static final String WORKING_AGE = "18-64";

    private final PaperBasis basis;
    private final List<CohortYear> cohorts;

    /// The figures of a run.
    public OwnFigures(PaperBasis basis) {
        this.basis = basis;
        cohorts = CohortYear.of(basis);
    }

    /// The model's figure, with the people it rests on.
    ///
    /// @param people clients behind it, for disclosure
    record Own(double figure, double people) {}

    /// The model's figure; empty if it holds none.
    Optional<Own> of(Benchmark.Figure figure) {
        return switch (figure) {
            case SPEND_PER_ADULT -> per(c -> true, adults(true, true));
            case SPEND_PER_ADULT_18_64 -> per(OwnFigures::isYoung, adults(true, false));
            case SPEND_PER_ADULT_65 -> per(c -> !isYoung(c), adults(false, true));
            case SHARE_SUPPORTED_18_64 -> share(OwnFigures::isYoung, adults(true, false));
            case SHARE_SUPPORTED_65 -> share(c -> !isYoung(c), adults(false, true));
            case COST_PER_CLIENT_18_64 -> cost(OwnFigures::isYoung);
            case COST_PER_CLIENT_65 -> cost(c -> !isYoung(c));
            case CONTRIBUTIONS_SHARE -> contributions();
            case ADULTS_18_64, ADULTS_65 -> Optional.empty();
        };
    }

    private static boolean isYoung(Cohort cohort) {
        return cohort.ageGroup().equals(WORKING_AGE);
    }

    private Optional<Own> per(Predicate<Cohort> which, OptionalDouble adults) {
        return adults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Own(gross(which) / adults.getAsDouble(), people(which)));
    }

    private Optional<Own> share(Predicate<Cohort> which, OptionalDouble adults) {
        double people = people(which);
        return adults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Own(people / adults.getAsDouble(), people));
    }

    private Optional<Own> cost(Predicate<Cohort> which) {
        double people = people(which);
        return people == 0 ? Optional.empty() : Optional.of(new Own(gross(which) / people, people));
    }

    private Optional<Own> contributions() {
        double gross = gross(c -> true);
        double paid =
                cohorts.stream().map(CohortYear::contributions).mapToDouble(Money::pounds).sum();
        return gross == 0
                ? Optional.empty()
                : Optional.of(new Own(paid / gross, people(c -> true)));
    }

    private double gross(Predicate<Cohort> which) {
        return cohorts.stream()
                .filter(c -> which.test(c.cohort()))
                .mapToDouble(c -> c.gross().pounds())
                .sum();
    }

    /// Persons with a package at the data cut, each once; of cohorts without packages their
    /// clients.
    private double people(Predicate<Cohort> which) {
        Model model = basis.model();
        LocalDate cut = model.info().dataCut();
        Set<String> persons = new HashSet<>();
        Set<Cohort> known = new HashSet<>();
        for (CarePackage care : model.packages()) {
            known.add(care.cohort());
            boolean isOpen =
                    !care.start().isAfter(cut)
                            && care.end().map(e -> !e.isBefore(cut)).orElse(true);
            if (isOpen && which.test(care.cohort())) {
                persons.add(care.personId());
            }
        }
        return persons.size()
                + cohorts.stream()
                        .filter(c -> which.test(c.cohort()) && !known.contains(c.cohort()))
                        .mapToDouble(CohortYear::clients)
                        .sum();
    }

    /// Adults of the council by age, from its population benchmarks.
    private OptionalDouble adults(boolean young, boolean old) {
        double sum = 0;
        for (Benchmark.Figure age :
                List.of(Benchmark.Figure.ADULTS_18_64, Benchmark.Figure.ADULTS_65)) {
            if (age == Benchmark.Figure.ADULTS_65 ? old : young) {
                OptionalDouble people = population(age);
                if (people.isEmpty() || people.getAsDouble() <= 0) {
                    return OptionalDouble.empty();
                }
                sum += people.getAsDouble();
            }
        }
        return OptionalDouble.of(sum);
    }

    private OptionalDouble population(Benchmark.Figure age) {
        return basis.benchmarks().stream()
                .filter(b -> b.figure().equals(Optional.of(age)))
                .filter(b -> b.council().equals(basis.model().info().council()))
                .map(Benchmark::value)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
