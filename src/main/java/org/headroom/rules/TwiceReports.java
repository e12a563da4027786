package org.headroom.rules;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.AssumptionTables;
import org.headroom.schema.BudgetTables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What may be in the plan of a model twice, once as growth and once by name (method section 6,
/// once only): young people, and clients who are kept from coming.
final class TwiceReports {

    private final Model model;
    private final Notes notes;
    private final DriverTable drivers;

    TwiceReports(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
        drivers = DriverTable.of(model, Optional.empty());
    }

    void check() {
        pipeline();
        if (model.drivers().stream()
                .anyMatch(r -> r.address().driver() == Driver.DEMAND && r.value() < 0)) {
            measures();
            savings();
        }
    }

    private List<FinancialYear> planYears() {
        List<FinancialYear> years = new ArrayList<>();
        for (int y = 1; y <= model.info().planYears(); y++) {
            years.add(model.info().year(y));
        }
        return years;
    }

    /// Each row is told once, for the first year in which it stands beside the pipeline.
    private void pipeline() {
        List<PipelineGrowth> beside = new ArrayList<>();
        planYears().forEach(y -> beside.addAll(PipelineGrowth.of(model, Optional.empty(), y)));
        beside.removeIf(PipelineGrowth::isExplained);
        notes.each(
                AssumptionTables.DRIVERS,
                model,
                (row, place) ->
                        beside.stream()
                                .filter(growth -> isFrom(row, growth))
                                .findFirst()
                                .ifPresent(growth ->
                                        place.note(
                                                "rationale",
                                                Rule.PIPELINE_TWICE,
                                                growth.sentence() + " " + PipelineGrowth.ADVICE)));
    }

    private static boolean isFrom(DriverRow row, PipelineGrowth growth) {
        return row.address().driver() == growth.driver()
                && row.address().key().equals(growth.key())
                && row.address().year().map(growth.year()::equals).orElse(true);
    }

    private void measures() {
        notes.each(
                ActivityTables.MEASURES,
                model,
                (Measure measure, Notes.Place<Measure> place) -> {
                    boolean isTwice =
                            measure.clientsPerMonth() < 0
                                    && planYears().stream()
                                            .filter(y ->
                                                    y.compareTo(
                                                                    FinancialYear.of(
                                                                            measure.firstMonth()))
                                                            >= 0)
                                            .anyMatch(y -> falls(drivers, measure.cohort(), y));
                    if (isTwice) {
                        place.note(
                                "clients_per_month",
                                Rule.DEMAND_TWICE,
                                "Demand of the cohort falls as well: see that it leaves out the"
                                        + " clients whom the measure moves.");
                    }
                });
    }

    private void savings() {
        Set<String> told = new HashSet<>();
        notes.each(
                BudgetTables.SAVINGS_PROFILE,
                model,
                (tranche, place) -> {
                    Optional<String> type =
                            model.savings().stream()
                                    .filter(s -> s.name().equals(tranche.scheme()))
                                    .flatMap(s -> s.budgetLine().stream())
                                    .flatMap(line ->
                                            falling(model, drivers, line, tranche.year()).stream())
                                    .findFirst();
                    boolean isPlanned = tranche.year().compareTo(model.info().baseYear()) > 0;
                    if (isPlanned
                            && tranche.target().pence() > 0
                            && type.isPresent()
                            && told.add(tranche.scheme())) {
                        place.note(
                                "target",
                                Rule.DEMAND_TWICE,
                                "Demand of "
                                        + type.get()
                                        + " falls on its line as well: see that the same clients"
                                        + " are not in both.");
                    }
                });
    }

    /// Service types of a line with a cohort whose demand falls in a year, in alphabetical order.
    static List<String> falling(Model model, DriverTable drivers, String line, FinancialYear year) {
        Set<String> types = new TreeSet<>();
        model.serviceTypes().stream()
                .filter(t -> t.budgetLine().equals(line))
                .forEach(t -> types.add(t.name()));
        Set<String> falling = new TreeSet<>();
        for (Cohort cohort : new DriverKeys(model).cohorts()) {
            if (types.contains(cohort.serviceType()) && falls(drivers, cohort, year)) {
                falling.add(cohort.serviceType());
            }
        }
        return List.copyOf(falling);
    }

    private static boolean falls(DriverTable drivers, Cohort cohort, FinancialYear year) {
        return drivers.find(Driver.DEMAND, cohort, year).orElse(0) < 0;
    }
}
