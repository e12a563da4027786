package org.headroom.rules;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.AssumptionTables;
import org.headroom.schema.Table;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/// What is allowed in the care of a model and worth a look.
final class CareReports {

    private static final double MOST_DATED = 0.25;
    private static final String SERVICE_TYPE = "service_type";
    private static final String WEEKLY_GROSS = "weekly_gross";

    private final Model model;
    private final Notes notes;
    private final LocalDate cut;

    /// Weekly gross cost at the data cut: of open-ended packages, and of dated ones.
    private final Map<Cohort, Double> stock = new HashMap<>();

    private final Map<Cohort, Double> dated = new HashMap<>();
    private final Set<Cohort> withPackages = new HashSet<>();

    CareReports(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
        cut = model.info().dataCut();
        for (CarePackage care : model.packages()) {
            withPackages.add(care.cohort());
            boolean hasStarted = !care.start().isAfter(cut);
            if (hasStarted && care.end().isEmpty()) {
                stock.merge(care.cohort(), care.weeklyGross(), Double::sum);
            } else if (!hasStarted || care.end().filter(cut::isBefore).isPresent()) {
                dated.merge(care.cohort(), care.weeklyGross(), Double::sum);
            }
        }
    }

    void check() {
        serviceTypes();
        packages();
        cohorts();
        transitions();
        negative(ActivityTables.MEASURES, row -> row.weeklyGross());
    }

    private void serviceTypes() {
        Map<String, LineKind> kinds = new HashMap<>();
        for (BudgetLine line : model.budgetLines()) {
            kinds.put(line.name(), line.kind());
        }
        notes.each(
                ActivityTables.SERVICE_TYPES,
                model,
                (type, place) -> {
                    if (kinds.get(type.budgetLine()) != LineKind.PURCHASED) {
                        place.note(
                                "budget_line", Rule.NOT_PURCHASED, "The line is of another kind.");
                    }
                    if (uplift(type).isAfter(cut)) {
                        place.note(
                                "uplift_month",
                                Rule.LATE_UPLIFT,
                                "It is paid from " + uplift(type) + ", after the data cut.");
                    }
                });
    }

    /// First day of the base year at that year's fees.
    private LocalDate uplift(ServiceType type) {
        Month month = Month.of(type.upliftMonth().orElse(Month.APRIL.getValue()));
        FinancialYear base = model.info().baseYear();
        int year = month.compareTo(Month.APRIL) >= 0 ? base.startYear() : base.startYear() + 1;
        return LocalDate.of(year, month, 1);
    }

    private void packages() {
        LocalDate first = model.info().baseYear().start();
        LocalDate last = model.info().year(model.info().planYears()).end();
        negative(ActivityTables.PACKAGES, row -> OptionalDouble.of(row.weeklyGross()));
        notes.each(
                ActivityTables.PACKAGES,
                model,
                (care, place) -> {
                    if (care.start().isAfter(last)) {
                        place.note("start_date", Rule.OUTSIDE_HORIZON, "It starts after the plan.");
                    }
                    if (care.end().filter(first::isAfter).isPresent()) {
                        place.note(
                                "end_date", Rule.OUTSIDE_HORIZON, "It ends before the base year.");
                    }
                });
        Set<Cohort> told = new HashSet<>();
        Set<Cohort> averages = averages();
        notes.each(
                ActivityTables.PACKAGES,
                model,
                (care, place) -> {
                    if (!averages.contains(care.cohort())
                            && isMostlyDated(care.cohort())
                            && told.add(care.cohort())) {
                        place.note(
                                SERVICE_TYPE,
                                Rule.MANY_DATED,
                                "Dated packages of " + care.cohort() + " exceed a quarter.");
                    }
                });
    }

    private boolean isMostlyDated(Cohort cohort) {
        double ending = dated.getOrDefault(cohort, 0.0);
        return ending > MOST_DATED * (ending + stock.getOrDefault(cohort, 0.0));
    }

    private Set<Cohort> averages() {
        Set<Cohort> averages = new HashSet<>();
        for (CohortSettings cohort : model.cohorts()) {
            if (cohort.isAverages()) {
                averages.add(cohort.cohort());
            }
        }
        return averages;
    }

    private void cohorts() {
        negative(ActivityTables.COHORTS, CohortSettings::weeklyGross);
        notes.each(
                ActivityTables.COHORTS,
                model,
                (row, place) -> {
                    if (row.isAverages() && withPackages.contains(row.cohort())) {
                        place.note(
                                "clients",
                                Rule.AVERAGES_AND_PACKAGES,
                                "Its packages are there too and are not used.");
                    }
                    boolean hasClients =
                            row.isAverages()
                                    ? row.clients().getAsDouble() != 0
                                    : stock.containsKey(row.cohort());
                    if (!hasClients) {
                        place.note("clients", Rule.NO_CLIENTS, "It has none.");
                    }
                });
        complexity();
    }

    private void complexity() {
        Map<Cohort, CohortSettings> settings = new HashMap<>();
        model.cohorts().forEach(row -> settings.put(row.cohort(), row));
        Set<Cohort> cohorts = new HashSet<>(stock.keySet());
        cohorts.addAll(averages());
        Set<String> told = new HashSet<>();
        notes.each(
                AssumptionTables.DRIVERS,
                model,
                (row, place) -> {
                    if (row.address().driver() != Driver.COMPLEXITY
                            || row.value() == 0
                            || !told.add(row.address().key())) {
                        return;
                    }
                    cohorts.stream()
                            .filter(cohort -> isMeant(row, cohort))
                            .filter(cohort -> !hasLeavers(settings, cohort))
                            .map(Cohort::toString)
                            .sorted()
                            .findFirst()
                            .ifPresent(cohort ->
                                    place.note(
                                            "key",
                                            Rule.COMPLEXITY_WITHOUT_LEAVERS,
                                            cohort + " has no leaver rate."));
                });
    }

    private static boolean isMeant(DriverRow row, Cohort cohort) {
        String key = row.address().key();
        return key.equals("*") || key.equals(cohort.serviceType()) || key.equals(cohort.key());
    }

    private static boolean hasLeavers(Map<Cohort, CohortSettings> settings, Cohort cohort) {
        CohortSettings found = settings.get(cohort);
        return found != null && found.monthlyLeaverRate().orElse(0) > 0;
    }

    private void transitions() {
        negative(ActivityTables.TRANSITIONS, row -> OptionalDouble.of(row.weeklyGross()));
        notes.each(
                ActivityTables.TRANSITIONS,
                model,
                (TransitionCase row, Notes.Place<TransitionCase> place) -> {
                    if (row.isPlanned() && !row.transfer().isAfter(cut)) {
                        place.note(
                                "transfer_date",
                                Rule.ALREADY_TRANSFERRED,
                                "It transferred on " + row.transfer() + ".");
                    }
                });
    }

    private <R> void negative(Table<R> table, Function<R, OptionalDouble> weeklyGross) {
        notes.each(
                table,
                model,
                (row, place) -> {
                    if (weeklyGross.apply(row).orElse(0) < 0) {
                        place.note(WEEKLY_GROSS, Rule.NEGATIVE_COST, "The cost is negative.");
                    }
                });
    }
}
