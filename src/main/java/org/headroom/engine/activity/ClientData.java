package org.headroom.engine.activity;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Packages and cohort averages turned into [CohortActivity], one per cohort that the model names
/// anywhere. This is the only part of the calculation that reads packages.
final class ClientData {

    private static final double DAYS_A_WEEK = 7;

    private final Model model;
    private final PlanAxis axis;
    private final PriceCalendar calendar;
    private final LocalDate cut;
    private final LocalDate yearStart;
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<Cohort, Building> cohorts = new LinkedHashMap<>();

    private ClientData(Model model, PlanAxis axis, PriceCalendar calendar) {
        this.model = model;
        this.axis = axis;
        this.calendar = calendar;
        cut = model.info().dataCut();
        yearStart = model.info().baseYear().start();
        List<ServiceType> serviceTypes = model.serviceTypes();
        for (int t = 0; t < serviceTypes.size(); t++) {
            types.put(serviceTypes.get(t).name(), t);
        }
    }

    static List<CohortActivity> prepare(Model model, PlanAxis axis, PriceCalendar calendar) {
        return new ClientData(model, axis, calendar).prepare();
    }

    private List<CohortActivity> prepare() {
        Set<Cohort> averages = new HashSet<>();
        for (CohortSettings settings : model.cohorts()) {
            if (settings.isAverages()) {
                averages.add(settings.cohort());
            }
        }
        for (CarePackage each : model.packages()) {
            Building building = building(each.cohort());
            if (!averages.contains(each.cohort())) {
                building.add(each);
            }
        }
        model.cohorts().forEach(settings -> building(settings.cohort()).take(settings));
        model.transitions().forEach(each -> building(each.cohort()));
        model.measures().forEach(measure -> building(measure.cohort()));
        List<CohortActivity> prepared = new ArrayList<>();
        for (Building building : cohorts.values()) {
            prepared.add(building.finish());
        }
        return List.copyOf(prepared);
    }

    private Building building(Cohort cohort) {
        Building known = cohorts.get(cohort);
        if (known == null) {
            Integer type = types.get(cohort.serviceType());
            if (type == null) {
                throw new IllegalArgumentException("Unknown service type: " + cohort.serviceType());
            }
            known = new Building(new CohortActivity(cohort, type, axis.planYears() + 1));
            cohorts.put(cohort, known);
        }
        return known;
    }

    /// A cohort while its packages are read.
    private final class Building {

        private final CohortActivity activity;
        private final Set<String> persons = new HashSet<>();
        private final Set<String> endingPersons = new HashSet<>();
        private final List<CarePackage> dated = new ArrayList<>();
        private final Map<String, List<CarePackage>> toDate = new HashMap<>();
        private double endingWeekly;

        Building(CohortActivity activity) {
            this.activity = activity;
        }

        void add(CarePackage each) {
            LocalDate end = each.end().orElse(LocalDate.MAX);
            double weeks = weeksToDate(each.start(), end);
            if (weeks > 0) {
                toDate.computeIfAbsent(each.personId(), p -> new ArrayList<>(1)).add(each);
            }
            activity.toDateGross += each.weeklyGross() * weeks;
            activity.toDateClient += each.weeklyClient().orElse(0) * weeks;
            activity.toDateHealth += each.weeklyHealth().orElse(0) * weeks;
            boolean started = !each.start().isAfter(cut);
            if (started && each.end().isEmpty()) {
                persons.add(each.personId());
                activity.weeklyGross += each.weeklyGross();
                activity.weeklyClient += each.weeklyClient().orElse(0);
                activity.weeklyHealth += each.weeklyHealth().orElse(0);
            } else if (end.isAfter(cut)) {
                dated.add(each);
                if (started) {
                    endingPersons.add(each.personId());
                    endingWeekly += each.weeklyGross();
                }
            }
        }

        /// Weeks to date in which a person had a package; a person with two at once is one client.
        private double clientWeeks(List<CarePackage> ofPerson) {
            if (ofPerson.size() > 1) {
                ofPerson.sort(Comparator.comparing(CarePackage::start));
            }
            LocalDate counted = yearStart.minusDays(1);
            double weeks = 0;
            for (CarePackage each : ofPerson) {
                LocalDate end = each.end().orElse(cut);
                weeks += weeksToDate(later(each.start(), counted.plusDays(1)), end);
                counted = later(counted, end);
            }
            return weeks;
        }

        private double weeksToDate(LocalDate start, LocalDate end) {
            LocalDate from = start.isBefore(yearStart) ? yearStart : start;
            LocalDate to = end.isAfter(cut) ? cut : end;
            return Math.max(0, to.toEpochDay() - from.toEpochDay() + 1) / DAYS_A_WEEK;
        }

        void take(CohortSettings settings) {
            activity.leaverRate = settings.monthlyLeaverRate().orElse(0);
            activity.entryRatio = settings.entryCostRatio().orElse(1);
            if (settings.isAverages()) {
                double weeks = weeksToDate(yearStart, cut);
                double clients = settings.clients().orElse(0);
                activity.clients = clients;
                activity.openingAverage = settings.weeklyGross().orElse(0);
                activity.weeklyGross = clients * activity.openingAverage;
                activity.weeklyClient = clients * settings.weeklyClient().orElse(0);
                activity.weeklyHealth = clients * settings.weeklyHealth().orElse(0);
                activity.toDateGross =
                        settings.costToDate()
                                .map(Money::pounds)
                                .orElse(activity.weeklyGross * weeks);
                activity.toDateClient = activity.weeklyClient * weeks;
                activity.toDateHealth = activity.weeklyHealth * weeks;
                activity.toDateClientWeeks = clients * weeks;
                averages = true;
            }
        }

        private boolean averages;

        CohortActivity finish() {
            if (!averages) {
                for (List<CarePackage> ofPerson : toDate.values()) {
                    activity.toDateClientWeeks += clientWeeks(ofPerson);
                }
                activity.clients = persons.size();
                activity.openingAverage =
                        persons.isEmpty()
                                ? ratio(endingWeekly, endingPersons.size())
                                : activity.weeklyGross / persons.size();
            }
            dated.forEach(this::pay);
            return activity;
        }

        private void pay(CarePackage each) {
            boolean isCounted = persons.contains(each.personId());
            for (int y = 0; y <= axis.planYears(); y++) {
                LocalDate start = later(each.start(), axis.start(y));
                LocalDate end = earlier(each.end().orElse(LocalDate.MAX), axis.end(y));
                double all = PlanAxis.weeks(start, end, start);
                double late = PlanAxis.weeks(start, end, calendar.from()[activity.type()][y]);
                CohortActivity.Dated year = activity.dated[y];
                year.gross.add(each.weeklyGross() * all, each.weeklyGross() * late);
                double health = each.weeklyHealth().orElse(0);
                year.health.add(health * all, health * late);
                year.client += each.weeklyClient().orElse(0) * all;
                year.clientWeeks += isCounted ? 0 : all;
            }
        }
    }

    private static double ratio(double value, double divisor) {
        return divisor == 0 ? 0 : value / divisor;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
