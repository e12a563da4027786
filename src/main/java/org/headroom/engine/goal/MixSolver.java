package org.headroom.engine.goal;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.engine.comparison.ScenarioBridge;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A mix of several levers that closes the gap of every plan year in turn, as far as their bounds
/// allow.
///
/// Each year every lever moves from where it is towards the bound that lessens the gap. A lever
/// with twice the preference goes twice as far on its way; one that is at its bound stays there
/// while the others go on. What a year decides holds when the next is solved; a lever that has one
/// value for all years, as a delay, is decided in the first.
public final class MixSolver {

    private static final int MOST_HALVINGS = 100;
    private static final double MET = 0.001;

    /// So fine that a billion pounds move by a tenth of a penny.
    private static final double FINEST = 1e12;

    private MixSolver() {}

    /// A lever of the mix in every plan year.
    ///
    /// @param key the driver's key; empty for a driver without one
    /// @param low least value
    /// @param high greatest value
    /// @param preference above 0: how willingly it is moved, beside the others
    public record Choice(Driver driver, String key, double low, double high, double preference) {

        public Choice {
            if (!(preference > 0) || Double.isInfinite(preference)) {
                throw new IllegalArgumentException(
                        "The preference of " + driver.code() + " must be above 0: " + preference);
            }
        }

        Lever in(FinancialYear year) {
            Optional<FinancialYear> dated = hasYears() ? Optional.of(year) : Optional.empty();
            return new Lever(new DriverAddress(driver, key, dated), low, high);
        }

        /// Whether every year has a value of its own.
        boolean hasYears() {
            return driver != Driver.TRANSITIONS_DELAY_MONTHS;
        }
    }

    /// What one lever does in one year.
    ///
    /// @param from value before
    /// @param to value in the mix
    /// @param effect what it changes in the gap of the year, £; the effects of a year add up to the
    ///   change of its gap
    public record Move(DriverAddress address, double from, double to, double effect) {}

    /// A year of the plan.
    ///
    /// @param gapBefore cumulative gap of the year before its own moves, £: those of earlier years
    ///   are in it
    /// @param gapAfter the gap that is left
    public record YearMix(FinancialYear year, double gapBefore, List<Move> moves, double gapAfter) {

        public YearMix {
            moves = List.copyOf(moves);
        }

        /// Whether no gap is left, to the penny.
        public boolean isClosed() {
            return gapAfter <= 0.01;
        }
    }

    /// The mix of every plan year.
    ///
    /// @param scenario empty is the base; the mix is a layer over it
    /// @throws IllegalArgumentException if there is no lever, more than ten, one twice or no such
    ///   scenario
    public static List<YearMix> solve(
            PreparedModel prepared, Optional<String> scenario, List<Choice> choices) {
        requireMix(choices);
        Model model = prepared.model();
        DriverTable drivers = DriverTable.of(model, scenario);
        List<YearMix> years = new ArrayList<>();
        for (int y = 1; y <= model.info().planYears(); y++) {
            boolean isFirst = y == 1;
            List<Choice> open = choices.stream().filter(c -> isFirst || c.hasYears()).toList();
            Search search = new Search(prepared, drivers, open, model.info().year(y));
            years.add(search.solved());
            drivers = search.drivers;
        }
        return List.copyOf(years);
    }

    private static void requireMix(List<Choice> choices) {
        if (choices.isEmpty() || choices.size() > ScenarioBridge.MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "A mix has 1 to "
                            + ScenarioBridge.MOST_PLAYERS
                            + " levers; there are "
                            + choices.size()
                            + ".");
        }
        Set<DriverKey> seen = new HashSet<>();
        for (Choice choice : choices) {
            DriverKey key = new DriverKey(choice.driver(), choice.key());
            if (!seen.add(key)) {
                throw new IllegalArgumentException("The lever " + key + " is named twice.");
            }
        }
    }

    /// The moves as rows of drivers, for a scenario that makes the mix.
    public static Map<DriverAddress, Double> values(List<YearMix> mix) {
        Map<DriverAddress, Double> values = new HashMap<>();
        for (YearMix year : mix) {
            for (Move move : year.moves()) {
                if (move.from() != move.to()) {
                    values.put(move.address(), move.to());
                }
            }
        }
        return values;
    }

    private static double rounded(double value) {
        return Math.abs(value) < 1_000 ? Math.rint(value * FINEST) / FINEST : value;
    }

    /// The search in one year.
    private static final class Search {

        private final PreparedModel prepared;
        private final FinancialYear year;
        private final List<Way> ways = new ArrayList<>();
        private final ToDoubleFunction<DriverTable> gap;
        private DriverTable drivers;

        /// How a lever can go.
        ///
        /// @param bound where it lessens the gap
        /// @param pace its preference beside the greatest, 0 to 1
        private record Way(Lever lever, double from, double bound, double pace) {

            double at(double progress) {
                double part = Math.min(1, progress * pace);
                if (part == 0 || from == bound) {
                    return from;
                }
                double value = from + (bound - from) * part;
                double fine = lever.isWhole() ? Math.rint(value) : rounded(value);
                return Math.clamp(fine, lever.low(), lever.high());
            }
        }

        Search(
                PreparedModel prepared,
                DriverTable drivers,
                List<Choice> choices,
                FinancialYear year) {
            this.prepared = prepared;
            this.drivers = drivers;
            this.year = year;
            var figure = PlanFigure.of(PlanFigure.Kind.GAP, year).in(prepared.model());
            gap = table -> figure.applyAsDouble(Planner.results(prepared, table));
            double greatest = choices.stream().mapToDouble(Choice::preference).max().orElse(1);
            for (Choice choice : choices) {
                ways.add(way(choice.in(year), choice.preference() / greatest));
            }
        }

        private Way way(Lever lever, double pace) {
            double atLow = gap.applyAsDouble(drivers.with(Map.of(lever.address(), lever.low())));
            double atHigh = gap.applyAsDouble(drivers.with(Map.of(lever.address(), lever.high())));
            double bound = atLow < atHigh ? lever.low() : lever.high();
            double far = atLow < atHigh ? lever.high() : lever.low();
            double now =
                    drivers.effective(lever.address()).orElseGet(() -> likeNow(lever).orElse(far));
            boolean isBeyond = bound == lever.low() ? now < bound : now > bound;
            return atLow == atHigh || isBeyond
                    ? new Way(lever, now, now, pace)
                    : new Way(lever, now, bound, pace);
        }

        /// Where nothing is set, as no fee award where the pressure decides, the value that leaves
        /// the gap as it is.
        private OptionalDouble likeNow(Lever lever) {
            double now = gap.applyAsDouble(drivers);
            return GoalSeek.seek(
                                    prepared,
                                    drivers,
                                    PlanFigure.of(PlanFigure.Kind.GAP, year),
                                    now,
                                    lever)
                            instanceof GoalSeek.Answer.Met met
                    ? OptionalDouble.of(rounded(met.at().value()))
                    : OptionalDouble.empty();
        }

        YearMix solved() {
            double before = gap.applyAsDouble(drivers);
            double progress = before <= MET ? 0 : progress();
            DriverTable mixed = at(progress);
            List<Move> moves = new ArrayList<>();
            double[] effects = effects(mixed);
            for (int i = 0; i < ways.size(); i++) {
                Way way = ways.get(i);
                double to = progress == 0 ? way.from() : way.at(progress);
                moves.add(new Move(way.lever().address(), way.from(), to, effects[i]));
            }
            double after = gap.applyAsDouble(mixed);
            drivers = mixed;
            return new YearMix(year, before, moves, after);
        }

        /// How far to go: 0 is nowhere; at the inverse of the least pace every lever is at its
        /// bound.
        private double progress() {
            double end = 1 / ways.stream().mapToDouble(Way::pace).min().orElse(1);
            if (ways.isEmpty() || gap.applyAsDouble(at(end)) > MET) {
                return end;
            }
            double open = 0;
            double closed = end;
            for (int i = 0; i < MOST_HALVINGS && closed - open > 0; i++) {
                double middle = (open + closed) / 2;
                double left = gap.applyAsDouble(at(middle));
                if (Math.abs(left) <= MET) {
                    return middle;
                }
                if (left > 0) {
                    open = middle;
                } else {
                    closed = middle;
                }
            }
            return closed;
        }

        private DriverTable at(double progress) {
            if (progress == 0) {
                return drivers;
            }
            Map<DriverAddress, Double> values = new HashMap<>();
            for (Way way : ways) {
                double value = way.at(progress);
                if (value != way.from()) {
                    values.put(way.lever().address(), value);
                }
            }
            return drivers.with(values);
        }

        /// The part of each lever, by driver and key: no order of levers is favoured.
        private double[] effects(DriverTable mixed) {
            double[] effects = new double[ways.size()];
            var figure = PlanFigure.of(PlanFigure.Kind.GAP, year).in(prepared.model());
            for (ScenarioBridge.Part part :
                    ScenarioBridge.between(prepared, drivers, mixed, figure).parts()) {
                for (int i = 0; i < ways.size(); i++) {
                    DriverAddress address = ways.get(i).lever().address();
                    if (part.changes().getFirst().driver() == address.driver()
                            && part.changes().getFirst().key().equals(address.key())) {
                        effects[i] = part.amount();
                    }
                }
            }
            return effects;
        }
    }
}
