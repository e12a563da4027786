package org.headroom.exchange.synthesis;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The price level at which drawn packages cost what each purchased line is forecast to cost, net,
/// in the base year.
///
/// Packages open at the data cut are taken to run on at their level to the end of the year, so the
/// growth of the rest of the year is left to show as the line's reconciliation.
final class Calibration {

    private final Model model;
    private final FinancialYear year;
    private final Map<String, String> lineOf;
    private final Map<String, Double> drawn = new HashMap<>();
    private final Map<String, Double> given = new HashMap<>();

    Calibration(Model model) {
        this.model = model;
        this.year = model.info().baseYear();
        this.lineOf =
                model.serviceTypes().stream()
                        .collect(Collectors.toMap(ServiceType::name, ServiceType::budgetLine));
        model.cohorts().stream().filter(CohortSettings::isAverages).forEach(this::addGiven);
        model.transitions().stream().filter(TransitionCase::isPlanned).forEach(this::addGiven);
    }

    /// Counts a package drawn at price level 1.
    void add(CarePackage care) {
        double weekly =
                care.weeklyGross() - care.weeklyClient().orElse(0) - care.weeklyHealth().orElse(0);
        add(drawn, care.cohort().serviceType(), weekly * weeks(care.start(), care.end()));
    }

    /// The price level of each service type that a purchased line with a forecast pays for.
    Map<String, Double> priceLevels() {
        Map<String, Double> byLine = new HashMap<>();
        for (BudgetLine line : model.budgetLines()) {
            double target =
                    line.forecastOutturn().minus(line.nonRecurrent().orElse(Money.ZERO)).pounds()
                            - given.getOrDefault(line.name(), 0.0);
            double cost = drawn.getOrDefault(line.name(), 0.0);
            if (line.kind() == LineKind.PURCHASED && target > 0 && cost > 0) {
                byLine.put(line.name(), target / cost);
            }
        }
        return lineOf.entrySet().stream()
                .filter(e -> byLine.containsKey(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> byLine.get(e.getValue())));
    }

    private void addGiven(CohortSettings cohort) {
        double weekly =
                cohort.weeklyGross().orElse(0)
                        - cohort.weeklyClient().orElse(0)
                        - cohort.weeklyHealth().orElse(0);
        add(
                given,
                cohort.cohort().serviceType(),
                cohort.clients().orElse(0) * weekly * weeks(year.start(), Optional.empty()));
    }

    private void addGiven(TransitionCase young) {
        double weekly =
                young.weeklyGross()
                        - young.weeklyClient().orElse(0)
                        - young.weeklyHealth().orElse(0);
        double weeks = weeks(young.transfer(), young.endDate());
        add(given, young.serviceType(), young.probability() * weekly * weeks);
    }

    private void add(Map<String, Double> sums, String serviceType, double amount) {
        String line = lineOf.get(serviceType);
        if (line != null) {
            sums.merge(line, amount, Double::sum);
        }
    }

    private double weeks(LocalDate start, Optional<LocalDate> end) {
        LocalDate from = start.isBefore(year.start()) ? year.start() : start;
        LocalDate to = end.filter(e -> e.isBefore(year.end())).orElse(year.end());
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1) / 7.0;
    }
}
