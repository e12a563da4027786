package org.headroom.ui.transitions;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What changes of the pipeline, one at a time, would add to the requirement of a year: whole runs
/// of the plan, so that the reconciliation to the forecast moves with the cases of the base year.
/// May be used from any thread.
final class OneAtATime {

    private static final double TENTH_MORE = 1.1;

    /// A scale at which every case that may come is certain.
    private static final double CERTAIN = 1e9;

    private Optional<PreparedModel> prepared = Optional.empty();

    /// @param change of the year's requirement, £
    record Effect(String what, double change) {}

    /// The effects on a year.
    synchronized List<Effect> of(Snapshot now, FinancialYear year) {
        Model model = now.model();
        PreparedModel ready =
                prepared.map(p -> p.updatedTo(model)).orElseGet(() -> PreparedModel.of(model));
        prepared = Optional.of(ready);
        DriverTable drivers = DriverTable.of(model, now.scenario());
        int y = year.since(model.info().baseYear());
        double base = Planner.results(ready, drivers).requirement(y);
        int delay = (int) drivers.value(Driver.TRANSITIONS_DELAY_MONTHS, model.info().baseYear());
        return List.of(
                effect("Three months later", ready, delayed(drivers, model, delay + 3), y, base),
                effect("Six months later", ready, delayed(drivers, model, delay + 6), y, base),
                effect("Every case certain", ready, certain(drivers, model), y, base),
                effect("Weekly cost 10% higher", dearer(ready), drivers, y, base));
    }

    private static Effect effect(
            String what, PreparedModel model, DriverTable drivers, int y, double base) {
        return new Effect(what, Planner.results(model, drivers).requirement(y) - base);
    }

    private static DriverTable delayed(DriverTable drivers, Model model, int months) {
        Driver driver = Driver.TRANSITIONS_DELAY_MONTHS;
        return drivers.with(
                Map.of(
                        new DriverAddress(driver, "", Optional.empty()),
                        (double) months,
                        DriverAddress.of(driver, "", model.info().baseYear()),
                        (double) months));
    }

    private static DriverTable certain(DriverTable drivers, Model model) {
        Map<DriverAddress, Double> changed = new HashMap<>();
        for (int y = 0; y <= model.info().planYears(); y++) {
            changed.put(
                    DriverAddress.of(
                            Driver.TRANSITIONS_PROBABILITY_SCALE, "", model.info().year(y)),
                    CERTAIN);
        }
        return drivers.with(changed);
    }

    private static PreparedModel dearer(PreparedModel ready) {
        Model model = ready.model();
        return ready.updatedTo(
                model.withTransitions(
                        model.transitions().stream().map(OneAtATime::dearer).toList()));
    }

    private static TransitionCase dearer(TransitionCase each) {
        return new TransitionCase(
                each.personId(),
                each.birthDate(),
                each.transferDate(),
                each.serviceType(),
                each.supportReason(),
                each.weeklyGross() * TENTH_MORE,
                each.weeklyClient(),
                each.weeklyHealth(),
                each.probability(),
                each.endDate(),
                each.status(),
                each.childrensWeeklyCost(),
                each.note());
    }
}
