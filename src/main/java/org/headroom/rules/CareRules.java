package org.headroom.rules;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.HoursMix;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.Table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is refused in the care of a model: service types, packages, cohorts, transitions and
/// measures.
final class CareRules {

    private static final double SHARE_TOLERANCE = 0.001;
    private static final double FEWEST_HOURS = 1;
    private static final double MOST_HOURS = 60;
    private static final int MONTHS = 12;
    private static final String SERVICE_TYPE = "service_type";

    private final Model model;
    private final Notes notes;
    private final Set<String> serviceTypes;

    CareRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
        serviceTypes = Notes.names(model.serviceTypes(), ServiceType::name);
    }

    void check() {
        serviceTypes();
        packages();
        cohorts();
        transitions();
        measures();
        new FeePolicyRules(model, notes, serviceTypes).check();
    }

    private void serviceTypes() {
        notes.unique(ActivityTables.SERVICE_TYPES, model, SERVICE_TYPE, ServiceType::name);
        notes.known(
                ActivityTables.SERVICE_TYPES,
                model,
                "budget_line",
                Rule.KNOWN_LINE,
                Notes.names(model.budgetLines(), BudgetLine::name),
                row -> Optional.of(row.budgetLine()));
        notes.each(ActivityTables.SERVICE_TYPES, model, CareRules::serviceType);
    }

    private static void serviceType(ServiceType type, Notes.Place<ServiceType> place) {
        double sum = type.nlwShare() + type.otherPayShare() + type.nonPayShare();
        if (!isOne(sum)) {
            place.note("nlw_share", Rule.SHARES, "The three shares add to " + neat(sum) + ".");
        }
        double jobs = 0;
        for (HoursMix.Job job : type.hoursMix().jobs()) {
            jobs += job.share();
            if (job.hours() < FEWEST_HOURS || job.hours() > MOST_HOURS) {
                place.note(
                        "hours_mix", Rule.HOURS_MIX, neat(job.hours()) + " hours are not 1 to 60.");
            }
        }
        if (!isOne(jobs)) {
            place.note("hours_mix", Rule.HOURS_MIX, "The shares add to " + neat(jobs) + ".");
        }
        if (type.upliftMonth().isPresent()
                && (type.upliftMonth().getAsInt() < 1 || type.upliftMonth().getAsInt() > MONTHS)) {
            place.note("uplift_month", Rule.UPLIFT_MONTH, "There is no such month.");
        }
    }

    private void packages() {
        notes.unique(ActivityTables.PACKAGES, model, "package_id", CarePackage::packageId);
        known(ActivityTables.PACKAGES, row -> row.cohort().serviceType());
        notes.each(
                ActivityTables.PACKAGES,
                model,
                (row, place) -> {
                    if (row.end().isPresent() && row.end().get().isBefore(row.start())) {
                        place.note("end_date", Rule.ORDER, "It starts on " + row.start() + ".");
                    }
                });
    }

    private void cohorts() {
        known(ActivityTables.COHORTS, row -> row.cohort().serviceType());
        notes.unique(ActivityTables.COHORTS, model, SERVICE_TYPE, CohortSettings::cohort);
        notes.each(
                ActivityTables.COHORTS,
                model,
                (row, place) -> {
                    if (row.monthlyLeaverRate().isPresent()
                            && !isFraction(row.monthlyLeaverRate().getAsDouble())) {
                        place.note(
                                "monthly_leaver_rate", Rule.LEAVER_RATE, "The rate is not 0 to 1.");
                    }
                });
    }

    private void transitions() {
        known(ActivityTables.TRANSITIONS, row -> row.serviceType());
        // One person may need two services, so the person alone is no key.
        notes.unique(
                ActivityTables.TRANSITIONS,
                model,
                "person_id",
                row ->
                        List.of(
                                row.personId(),
                                row.serviceType(),
                                row.supportReason(),
                                row.transfer()));
        notes.each(
                ActivityTables.TRANSITIONS,
                model,
                (row, place) -> {
                    if (!isFraction(row.probability())) {
                        place.note("probability", Rule.PROBABILITY, "The value is not 0 to 1.");
                    }
                    if (row.endDate().isPresent() && row.endDate().get().isBefore(row.transfer())) {
                        place.note(
                                "end_date", Rule.ORDER, "The case starts " + row.transfer() + ".");
                    }
                });
    }

    private void measures() {
        known(ActivityTables.MEASURES, row -> row.cohort().serviceType());
        OpeningAverages averages = new OpeningAverages(model);
        notes.each(
                ActivityTables.MEASURES,
                model,
                (row, place) -> {
                    if (row.lastMonth().isBefore(row.firstMonth())) {
                        place.note("last_month", Rule.ORDER, "It starts " + row.firstMonth() + ".");
                    }
                    if (row.weeklyGross().isEmpty() && averages.of(row.cohort()) == 0) {
                        place.note(
                                "weekly_gross",
                                Rule.MEASURE_COST,
                                "It is blank, and " + row.cohort() + " has no clients to ask.");
                    }
                });
    }

    private <R> void known(Table<R> table, Function<R, String> serviceType) {
        notes.known(
                table,
                model,
                SERVICE_TYPE,
                Rule.KNOWN_SERVICE_TYPE,
                serviceTypes,
                row -> Optional.of(serviceType.apply(row)));
    }

    private static boolean isOne(double sum) {
        // Sums that are off by the tolerance exactly are allowed, whatever their last bit.
        return Math.abs(sum - 1) <= SHARE_TOLERANCE + 1e-12;
    }

    private static boolean isFraction(double value) {
        return value >= 0 && value <= 1;
    }

    /// A number of up to six decimals, for messages.
    static String neat(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
