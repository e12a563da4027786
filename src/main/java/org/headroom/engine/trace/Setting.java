package org.headroom.engine.trace;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.activity.Activity;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.activity.TypeYear;
import org.headroom.engine.drivers.CohortKeys;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// One run of the plan, as traces read it: its model, drivers, unrounded figures and published
/// result, with look-up by name.
final class Setting {

    private final PreparedModel prepared;
    private final DriverTable drivers;
    private final Figures figures;
    private final Projection projection;
    private final List<String> lineNames;
    private final List<String> typeNames;
    private final List<String> cohortKeys;
    private final Map<String, Integer> cohortNumbers = new HashMap<>();
    private final Map<Integer, TypeYear[]> cohorts = new HashMap<>();
    private final Map<String, List<Integer>> cases = new HashMap<>();
    private final Map<Cohort, Integer> packages = new HashMap<>();
    private final Set<Cohort> averages = new HashSet<>();
    private final Pipeline pipeline;
    private final int delay;

    Setting(PreparedModel prepared, Projection projection) {
        this.prepared = prepared;
        this.projection = projection;
        drivers = DriverTable.of(prepared.model(), projection.scenario());
        figures = Planner.figures(prepared, drivers);
        lineNames = model().budgetLines().stream().map(BudgetLine::name).toList();
        typeNames = model().serviceTypes().stream().map(ServiceType::name).toList();
        cohortKeys = activity().cohorts().stream().map(c -> c.cohort().key()).toList();
        for (int c = 0; c < cohortKeys.size(); c++) {
            cohortNumbers.put(cohortKeys.get(c), c);
        }
        List<TransitionCase> pipelined = model().transitions();
        for (int n = 0; n < pipelined.size(); n++) {
            if (activity().isCounted(pipelined.get(n))) {
                cases.computeIfAbsent(pipelined.get(n).cohort().key(), k -> new ArrayList<>())
                        .add(n + 1);
            }
        }
        model().packages().forEach(p -> packages.merge(p.cohort(), 1, Integer::sum));
        model().cohorts().stream()
                .filter(CohortSettings::isAverages)
                .forEach(c -> averages.add(c.cohort()));
        pipeline = Pipeline.of(model(), drivers, projection);
        delay = (int) drivers.value(Driver.TRANSITIONS_DELAY_MONTHS, year(0));
    }

    Model model() {
        return prepared.model();
    }

    PreparedModel prepared() {
        return prepared;
    }

    Activity activity() {
        return prepared.activity();
    }

    Optional<String> scenario() {
        return projection.scenario();
    }

    DriverTable drivers() {
        return drivers;
    }

    Figures figures() {
        return figures;
    }

    Projection projection() {
        return projection;
    }

    /// 0 for the base year, 1 to N for plan years.
    int number(FinancialYear year) {
        return year.since(model().info().baseYear());
    }

    FinancialYear year(int y) {
        return model().info().year(y);
    }

    int planYears() {
        return model().info().planYears();
    }

    int line(String name) {
        return index("budget line", name, lineNames());
    }

    List<String> lineNames() {
        return lineNames;
    }

    BudgetLine lineOf(String name) {
        return model().budgetLines().get(line(name));
    }

    int type(String name) {
        return index("service type", name, typeNames());
    }

    List<String> typeNames() {
        return typeNames;
    }

    ServiceType typeOf(String name) {
        return model().serviceTypes().get(type(name));
    }

    int cohort(String key) {
        Integer found = cohortNumbers.get(key);
        return found == null ? index("cohort", key, cohortKeys) : found;
    }

    List<String> cohortKeys() {
        return cohortKeys;
    }

    CohortActivity cohortOf(String key) {
        return activity().cohorts().get(cohort(key));
    }

    /// Keys of the cohorts of a service type, in the model's order.
    List<String> cohortsOf(String type) {
        int t = type(type);
        return activity().cohorts().stream()
                .filter(c -> c.type() == t)
                .map(c -> c.cohort().key())
                .toList();
    }

    /// A cohort's activity of a year, as the plan has it.
    TypeYear activity(String cohort, int y) {
        return cohorts.computeIfAbsent(cohort(cohort), c -> activity().run(c, drivers))[y];
    }

    /// Positions of the counted transitions of a cohort, from 1.
    List<Integer> cases(String cohort) {
        return cases.getOrDefault(cohort, List.of());
    }

    TransitionCase transition(String name) {
        List<TransitionCase> all = model().transitions();
        return all.get(position("transition", name, all.size()));
    }

    Measure measure(String name) {
        List<Measure> all = model().measures();
        return all.get(position("measure", name, all.size()));
    }

    /// The year in which a case moves, after any delay.
    FinancialYear begins(TransitionCase person) {
        return FinancialYear.of(activity().moved(person, delay));
    }

    FinancialYear begins(int position) {
        return begins(model().transitions().get(position - 1));
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /// Growth in demand that holds for a cohort, if any row gives one.
    OptionalDouble demand(String cohort, FinancialYear year) {
        return drivers.find(Driver.DEMAND, CohortKeys.of(cohortOf(cohort).cohort()), year);
    }

    /// Where the client data of a cohort comes from.
    String clientData(Cohort cohort) {
        return averages.contains(cohort)
                ? "averages of the cohort"
                : packages.getOrDefault(cohort, 0) == 1
                        ? "1 package"
                        : packages.getOrDefault(cohort, 0) + " packages";
    }

    /// A row by its position, from 1: rows with names of persons are named so.
    static int position(String what, String name, int rows) {
        int position = name.matches("[1-9]\\d{0,8}") ? Integer.parseInt(name) : 0;
        if (position < 1 || position > rows) {
            throw new IllegalArgumentException(
                    "There is no "
                            + what
                            + " “"
                            + name
                            + "”: they are named by their position, "
                            + (rows == 0 ? "and there are none." : "1 to " + rows + "."));
        }
        return position - 1;
    }

    static int index(String what, String name, List<String> names) {
        int found = names.indexOf(name);
        if (found < 0) {
            throw new IllegalArgumentException(Near.unknown(what, name, names));
        }
        return found;
    }
}
