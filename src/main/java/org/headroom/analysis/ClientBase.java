package org.headroom.analysis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The clients of a model as they are counted: the packages that are used, those of them that are
/// open at the data cut, and the cohorts that are given as averages in their place (method section
/// 4).
///
/// A package is open at the close of the data cut if it has started and does not end by then;
/// prices are those of the packages, before any uplift.
public final class ClientBase {

    private final Model model;
    private final LocalDate cut;
    private final LocalDate yearStart;
    private final List<CarePackage> counted;
    private final List<CarePackage> open;
    private final List<CohortSettings> averages;
    private final Map<String, Double> weeklyByPerson = new HashMap<>();

    private ClientBase(Model model) {
        this.model = model;
        cut = model.info().dataCut();
        yearStart = model.info().baseYear().start();
        averages = model.cohorts().stream().filter(CohortSettings::isAverages).toList();
        Set<Cohort> replaced =
                averages.stream()
                        .map(CohortSettings::cohort)
                        .collect(Collectors.toCollection(HashSet::new));
        counted = model.packages().stream().filter(p -> !replaced.contains(p.cohort())).toList();
        open = counted.stream().filter(this::isOpen).toList();
        for (CarePackage care : open) {
            weeklyByPerson.merge(care.personId(), care.weeklyGross(), Double::sum);
        }
    }

    public static ClientBase of(Model model) {
        return new ClientBase(model);
    }

    /// Whether a package is open at the close of the data cut.
    public boolean isOpen(CarePackage care) {
        return !care.start().isAfter(cut) && care.end().map(cut::isBefore).orElse(true);
    }

    public Model model() {
        return model;
    }

    /// The data cut, D0 of the method.
    public LocalDate cut() {
        return cut;
    }

    /// 1 April of the base year, from which starters and leavers are counted.
    public LocalDate yearStart() {
        return yearStart;
    }

    /// Packages of any date whose cohort is not given as averages.
    public List<CarePackage> counted() {
        return counted;
    }

    /// Those of [#counted] that are open.
    public List<CarePackage> open() {
        return open;
    }

    /// Cohorts that are given as averages.
    public List<CohortSettings> averages() {
        return averages;
    }

    /// Gross cost of each client's open packages together, £ a week.
    Map<String, Double> weeklyByPerson() {
        return weeklyByPerson;
    }

    /// Clients at the data cut: persons with an open package, and the clients of averages.
    public double clients() {
        return weeklyByPerson.size() + clientsOfAverages();
    }

    /// Clients that are known as averages only.
    public double clientsOfAverages() {
        return averages.stream().mapToDouble(c -> c.clients().orElse(0)).sum();
    }

    /// Weeks of the base year, by which a weekly cost becomes an annual one.
    public double weeks() {
        return model.info().baseYear().days() / 7.0;
    }
}
