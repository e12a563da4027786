package org.headroom.report.benchmark;

import org.headroom.domain.Benchmark;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.disclosure.Suppression;

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

    private final PaperBasis basis;
    private final List<CohortYear> cohorts;

    /// The figures of a run.
    public OwnFigures(PaperBasis basis) {
        this.basis = basis;
        cohorts = CohortYear.of(basis);
    }

    /// The model's figure; empty if it holds none.
    OptionalDouble of(Benchmark.Figure figure) {
        return switch (figure) {
            case SPEND_PER_ADULT -> per(c -> true, adults(true, true));
            case SPEND_PER_ADULT_18_64 -> per(OwnFigures::isYoung, adults(true, false));
            case SPEND_PER_ADULT_65 -> per(OwnFigures::isOld, adults(false, true));
            case SHARE_SUPPORTED_18_64 -> share(OwnFigures::isYoung, adults(true, false));
            case SHARE_SUPPORTED_65 -> share(OwnFigures::isOld, adults(false, true));
            case COST_PER_CLIENT_18_64 -> cost(OwnFigures::isYoung);
            case COST_PER_CLIENT_65 -> cost(OwnFigures::isOld);
            case CONTRIBUTIONS_SHARE -> contributions();
            case ADULTS_18_64, ADULTS_65 -> OptionalDouble.empty();
        };
    }

    /// Whether papers for sharing suppress a figure. Where one age is of few people the other goes
    /// with it, since both together are known.
    boolean isHidden(Benchmark.Figure figure) {
        Disclosure disclosure = basis.disclosure();
        boolean isOfFew =
                disclosure.hides(people(OwnFigures::isYoung))
                        || disclosure.hides(people(OwnFigures::isOld));
        return switch (figure) {
            case SPEND_PER_ADULT, CONTRIBUTIONS_SHARE ->
                    disclosure.suppression().total() || disclosure.hides(people(c -> true));
            case SPEND_PER_ADULT_18_64, SHARE_SUPPORTED_18_64, COST_PER_CLIENT_18_64 ->
                    isOfFew || disclosure.suppression().ages().contains(Suppression.WORKING_AGE);
            case SPEND_PER_ADULT_65, SHARE_SUPPORTED_65, COST_PER_CLIENT_65 ->
                    isOfFew || disclosure.suppression().ages().contains(Suppression.OLDER);
            case ADULTS_18_64, ADULTS_65 -> false;
        };
    }

    private static boolean isYoung(Cohort cohort) {
        return !isOld(cohort);
    }

    private static boolean isOld(Cohort cohort) {
        return Suppression.age(cohort).equals(Suppression.OLDER);
    }

    private OptionalDouble per(Predicate<Cohort> which, OptionalDouble adults) {
        return adults.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(gross(which) / adults.getAsDouble());
    }

    private OptionalDouble share(Predicate<Cohort> which, OptionalDouble adults) {
        return adults.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(people(which) / adults.getAsDouble());
    }

    private OptionalDouble cost(Predicate<Cohort> which) {
        double people = people(which);
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(gross(which) / people);
    }

    private OptionalDouble contributions() {
        double gross = gross(c -> true);
        double paid =
                cohorts.stream().map(CohortYear::contributions).mapToDouble(Money::pounds).sum();
        return gross == 0 ? OptionalDouble.empty() : OptionalDouble.of(paid / gross);
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
