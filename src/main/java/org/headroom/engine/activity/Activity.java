package org.headroom.engine.activity;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.drivers.DriverSeries;
import org.headroom.engine.drivers.DriverTable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The client side of a model, prepared once: a run costs cohorts × months, whatever the number of
/// packages.
public final class Activity {

    /// How many delays are remembered: more than a simulation or a slider asks for.
    private static final int MOST_DELAYS = 64;

    private final Model model;
    private final PlanAxis axis;
    private final PriceCalendar calendar;
    private final List<CohortActivity> cohorts;
    private final Map<Cohort, Integer> numbers = new HashMap<>();
    private final List<List<TransitionCase>> cases;
    private final Arrivals[][] moves;
    private final Arrivals none = new Arrivals();

    /// Worked out when a run first asks; the same for every run and thread.
    private final Map<Integer, DelayedPipeline> pipelines = new ConcurrentHashMap<>();

    /// Those of the latest run: runs of one simulation or bridge all have the same keys.
    private final AtomicReference<@Nullable CohortGroups> lastGroups = new AtomicReference<>();

    private Activity(
            Model model, PlanAxis axis, PriceCalendar calendar, List<CohortActivity> cohorts) {
        this.model = model;
        this.axis = axis;
        this.calendar = calendar;
        this.cohorts = cohorts;
        cases = new ArrayList<>();
        List<List<Measure>> measures = new ArrayList<>();
        for (int c = 0; c < cohorts.size(); c++) {
            numbers.put(cohorts.get(c).cohort(), c);
            cases.add(new ArrayList<>());
            measures.add(new ArrayList<>());
        }
        for (TransitionCase each : model.transitions()) {
            if (PipelineCase.isCounted(each, model.info().dataCut())) {
                cases.get(number(each.cohort())).add(each);
            }
        }
        for (Measure measure : model.measures()) {
            measures.get(number(measure.cohort())).add(measure);
        }
        moves = new Arrivals[cohorts.size()][axis.planYears() + 1];
        for (int c = 0; c < cohorts.size(); c++) {
            for (int y = 0; y < moves[c].length; y++) {
                moves[c][y] = measures.get(c).isEmpty() ? none : moves(measures.get(c), c, y);
            }
        }
    }

    private int number(Cohort cohort) {
        Integer number = numbers.get(cohort);
        if (number == null) {
            throw new IllegalStateException("Cohort without activity: " + cohort);
        }
        return number;
    }

    /// Reads all of the client data.
    public static Activity of(Model model) {
        PlanAxis axis = new PlanAxis(model.info());
        PriceCalendar calendar = PriceCalendar.of(axis, model.serviceTypes(), model.feePolicies());
        return new Activity(model, axis, calendar, ClientData.prepare(model, axis, calendar));
    }

    /// The activity of a changed model; reads the client data again only if something it depends on
    /// has changed.
    public Activity updatedTo(Model changed) {
        PlanAxis newAxis =
                changed.info().equals(model.info()) ? axis : new PlanAxis(changed.info());
        boolean hasSameDays =
                newAxis == axis
                        && changed.serviceTypes() == model.serviceTypes()
                        && changed.feePolicies() == model.feePolicies();
        PriceCalendar newCalendar =
                hasSameDays
                        ? calendar
                        : PriceCalendar.of(newAxis, changed.serviceTypes(), changed.feePolicies());
        boolean isSame =
                newAxis == axis
                        && changed.packages() == model.packages()
                        && changed.cohorts() == model.cohorts()
                        && changed.transitions() == model.transitions()
                        && changed.measures() == model.measures()
                        && names(changed).equals(names(model))
                        && newCalendar.hasSameDaysAs(calendar);
        return isSame
                ? this
                : new Activity(
                        changed,
                        newAxis,
                        newCalendar,
                        ClientData.prepare(changed, newAxis, newCalendar));
    }

    private static List<String> names(Model model) {
        return model.serviceTypes().stream().map(ServiceType::name).toList();
    }

    public List<CohortActivity> cohorts() {
        return cohorts;
    }

    public PlanAxis axis() {
        return axis;
    }

    /// Share of a year's days that a service type is paid at the year's new price.
    public double shareAtNewPrice(int type, int y) {
        return calendar.shareAtNewPrice()[type][y];
    }

    /// Weeks of each month of year `y` after the data cut.
    public double[] weeks(int y) {
        return calendar.weeks()[y].clone();
    }

    /// Weeks of each month of year `y` that a service type is paid at the year's new price.
    public double[] weeksAtNewPrice(int type, int y) {
        return calendar.weeksAtNewPrice()[type][y].clone();
    }

    /// Whether a case of the pipeline is counted: planned, and not transferred by the data cut.
    public boolean isCounted(TransitionCase person) {
        return PipelineCase.isCounted(person, model.info().dataCut());
    }

    /// The day on which a case moves after a delay.
    ///
    /// @param delay months
    public LocalDate moved(TransitionCase person, int delay) {
        return PipelineCase.moved(person, delay, axis);
    }

    /// Weeks of year `y` that a case is paid for.
    ///
    /// @param delay months
    /// @param isLate only those at the year's new price
    public double weeks(TransitionCase person, int delay, int y, boolean isLate) {
        int type = cohorts.get(number(person.cohort())).type();
        LocalDate from = isLate ? calendar.from()[type][y] : axis.start(y);
        return PipelineCase.weeks(person, moved(person, delay), axis, y, from);
    }

    /// Weeks of year `y` for which a measure pays, for each client moved a month.
    public MovedWeeks movedWeeks(Measure measure, int y) {
        int type = cohorts.get(number(measure.cohort())).type();
        return MovedWeeks.of(
                measure, axis, y, calendar.weeks()[y], calendar.weeksAtNewPrice()[type][y]);
    }

    /// Activity by service type and year 0 to N under some drivers.
    ///
    /// @param isBridged whether a bridge is made from it; without, only what is with every growth
    ///   driver on is worked out
    public TypeYear[][] run(DriverTable drivers, boolean isBridged) {
        TypeYear[][] result = new TypeYear[model.serviceTypes().size()][];
        for (int t = 0; t < result.length; t++) {
            result[t] = noActivity(isBridged);
        }
        RunDrivers run = runDrivers(drivers, isBridged);
        for (int c = 0; c < cohorts.size(); c++) {
            run(c, run, result[cohorts.get(c).type()]);
        }
        return result;
    }

    /// Activity of one cohort by year 0 to N under some drivers.
    ///
    /// @param c its number in [#cohorts()]
    public TypeYear[] run(int c, DriverTable drivers) {
        TypeYear[] years = noActivity(true);
        run(c, runDrivers(drivers, true), years);
        return years;
    }

    private TypeYear[] noActivity(boolean isBridged) {
        TypeYear[] years = new TypeYear[axis.planYears() + 1];
        for (int y = 0; y < years.length; y++) {
            years[y] = new TypeYear(isBridged);
        }
        return years;
    }

    /// What all cohorts of a run have in common.
    ///
    /// @param growth by group
    /// @param scale of the probability of cases, by the year of the moved date
    /// @param paths room for those of one cohort at a time
    private record RunDrivers(
            CohortGroups groups,
            CohortGrowth[] growth,
            DelayedPipeline pipeline,
            double[] scale,
            boolean isBridged,
            StockPaths paths) {}

    private RunDrivers runDrivers(DriverTable drivers, boolean isBridged) {
        DriverSeries ofYear = drivers.series(Driver.TRANSITIONS_PROBABILITY_SCALE);
        double[] scale = new double[axis.planYears() + 1];
        for (int y = 0; y < scale.length; y++) {
            scale[y] = ofYear.value(axis.year(y));
        }
        int delay = (int) drivers.value(Driver.TRANSITIONS_DELAY_MONTHS, axis.year(0));
        CohortGroups groups = groups(drivers);
        return new RunDrivers(
                groups,
                groups.growth(drivers, axis),
                pipeline(delay),
                scale,
                isBridged,
                new StockPaths());
    }

    private CohortGroups groups(DriverTable drivers) {
        CohortGroups known = lastGroups.get();
        if (known == null || !known.hold(drivers)) {
            known = CohortGroups.of(drivers, cohorts);
            lastGroups.set(known);
        }
        return known;
    }

    private DelayedPipeline pipeline(int delay) {
        if (pipelines.size() > MOST_DELAYS) {
            pipelines.clear();
        }
        return pipelines.computeIfAbsent(
                delay, d -> new DelayedPipeline(cohorts, cases, calendar, axis, d));
    }

    private void run(int c, RunDrivers run, TypeYear[] years) {
        CohortActivity cohort = cohorts.get(c);
        CohortGrowth growth = run.growth[run.groups.of(c)];
        StockYear.State state = new StockYear.State(cohort.clients(), cohort.weeklyGross(), 1);
        for (int y = 0; y < years.length; y++) {
            TypeYear year = years[y];
            double uprating = growth.uprating(y);
            Arrivals transitions = transitions(c, run, y);
            state = addStock(cohort, state, growth.in(y), y, run, year, uprating);
            addArrivals(cohort, transitions, moves[c][y], y, year, uprating);
        }
        years[0].fixed.add(cohort.toDateGross, 0);
        years[0].health.add(cohort.toDateHealth, 0);
        years[0].contributions += cohort.toDateClient;
        years[0].clientWeeks += cohort.toDateClientWeeks;
    }

    private StockYear.State addStock(
            CohortActivity cohort,
            StockYear.State start,
            StockYear.Growth growth,
            int y,
            RunDrivers run,
            TypeYear year,
            double uprating) {
        double[] weeks = calendar.weeks()[y];
        double[] late = calendar.weeksAtNewPrice()[cohort.type()][y];
        // Only a bridge asks for paths on which something is off; the base year has none.
        boolean isBridged = run.isBridged && y > 0;
        StockPaths paths = run.paths;
        paths.run(
                cohort.turnover(),
                start,
                growth,
                isBridged ? 0 : StockYear.EVERYTHING,
                StockYear.EVERYTHING,
                weeks,
                late);
        double all = paths.all(StockYear.EVERYTHING);
        double allLate = paths.late(StockYear.EVERYTHING);
        double clientWeeks = paths.clientWeeks(StockYear.EVERYTHING);
        year.grownStock().add(all, allLate);
        for (int part = 0; isBridged && part < StockYear.EVERYTHING; part++) {
            year.stock(part).add(paths.all(part), paths.late(part));
        }
        year.unchangedStock += start.weeklyGross() * calendar.allWeeks()[y];
        year.openingWeekly += start.weeklyGross();
        double health = cohort.healthShare();
        year.health.add(all * health, allLate * health);
        year.contributions += cohort.contributionPerClient() * clientWeeks * uprating;
        year.clientWeeks += clientWeeks;
        // Where the data cut ends the base year, year 0 has no months and growth begins with year
        // 1.
        return weeks.length == 0 ? start : paths.end(StockYear.EVERYTHING);
    }

    private Arrivals transitions(int c, RunDrivers run, int y) {
        List<DelayedPipeline.Stay> stays = run.pipeline.of(c);
        if (stays.isEmpty()) {
            return none;
        }
        Arrivals arrivals = new Arrivals();
        for (DelayedPipeline.Stay stay : stays) {
            arrivals.addCase(stay, run.scale[stay.begins()], y);
        }
        return arrivals;
    }

    private Arrivals moves(List<Measure> measures, int c, int y) {
        Arrivals arrivals = new Arrivals();
        for (Measure measure : measures) {
            arrivals.addMeasure(measure, cohorts.get(c), movedWeeks(measure, y));
        }
        return arrivals;
    }

    private void addArrivals(
            CohortActivity cohort,
            Arrivals transitions,
            Arrivals moves,
            int y,
            TypeYear year,
            double uprating) {
        CohortActivity.Dated dated = cohort.dated[y];
        year.fixed.add(dated.gross, 1);
        year.health.add(dated.health, 1);
        if (transitions != none) {
            year.fixed.add(transitions.earlier, 1);
            year.transitions.add(transitions.beginning, 1);
            year.health.add(transitions.health, 1);
        }
        if (moves != none) {
            year.fixed.add(moves.earlier, 1);
            year.transformation.add(moves.beginning, 1);
            year.health.add(moves.health, 1);
            year.openingWeekly += moves.openingWeekly;
        }
        year.contributions += (dated.client + transitions.client + moves.client) * uprating;
        year.clientWeeks += dated.clientWeeks + transitions.clientWeeks + moves.clientWeeks;
    }
}
