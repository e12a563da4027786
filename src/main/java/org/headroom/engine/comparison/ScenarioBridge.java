package org.headroom.engine.comparison;

import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Why a figure differs between two scenarios: the part of every driver and key in which they
/// differ, all years of it together (method section 8).
///
/// Each part is a Shapley value over full runs of the plan, so no order of changes is favoured and
/// the parts add up to the difference.
///
/// @param from the figure in the first scenario, £
/// @param to the figure in the second, £
/// @param parts in the order of drivers; the joined small changes last
public record ScenarioBridge(double from, double to, List<Part> parts) {

    /// The most players that are told apart; with more pairs, the smallest are joined as one.
    public static final int MOST_PLAYERS = 10;

    /// What the changes of some drivers add to the figure.
    ///
    /// @param changes one driver and key, or all that are joined as "other changes"
    /// @param amount £
    public record Part(List<DriverKey> changes, double amount) {

        public Part {
            changes = List.copyOf(changes);
        }

        /// Whether this is the part of joined small changes.
        public boolean isOtherChanges() {
            return changes.size() > 1;
        }
    }

    public ScenarioBridge {
        parts = List.copyOf(parts);
    }

    /// The bridge of a figure from one scenario to another.
    ///
    /// @param from empty is the base
    /// @param to empty is the base
    /// @throws IllegalArgumentException if there is no such scenario
    public static ScenarioBridge between(
            PreparedModel prepared,
            Optional<String> from,
            Optional<String> to,
            ToDoubleFunction<Figures> figure) {
        return between(
                prepared,
                DriverTable.of(prepared.model(), from),
                DriverTable.of(prepared.model(), to),
                figure);
    }

    /// The bridge of a figure from some drivers to others.
    public static ScenarioBridge between(
            PreparedModel prepared,
            DriverTable first,
            DriverTable second,
            ToDoubleFunction<Figures> figure) {
        ToDoubleFunction<Set<DriverKey>> game =
                changed ->
                        figure.applyAsDouble(
                                Planner.results(prepared, first.taking(changed, second)));
        List<List<DriverKey>> players = players(first.differences(second), game);
        double[] values = coalitions(players, game);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            parts.add(new Part(players.get(i), shapley(values, i, players.size())));
        }
        return new ScenarioBridge(values[0], values[values.length - 1], parts);
    }

    private static List<List<DriverKey>> players(
            List<DriverKey> changes, ToDoubleFunction<Set<DriverKey>> game) {
        List<List<DriverKey>> players = new ArrayList<>();
        List<DriverKey> others =
                changes.size() > MOST_PLAYERS ? smallest(changes, game) : List.of();
        for (DriverKey change : changes) {
            if (!others.contains(change)) {
                players.add(List.of(change));
            }
        }
        if (!others.isEmpty()) {
            players.add(others);
        }
        return players;
    }

    /// The changes with the smallest effect one at a time, so many that they and the rest are not
    /// too many players.
    private static List<DriverKey> smallest(
            List<DriverKey> changes, ToDoubleFunction<Set<DriverKey>> game) {
        double unchanged = game.applyAsDouble(Set.of());
        record Alone(DriverKey change, double effect) {}
        return changes.stream()
                .map(c -> new Alone(c, Math.abs(game.applyAsDouble(Set.of(c)) - unchanged)))
                .sorted(Comparator.comparingDouble(Alone::effect))
                .limit(changes.size() - (MOST_PLAYERS - 1))
                .map(Alone::change)
                .toList();
    }

    /// The figure by coalition, whose bits are the players that take the second scenario's values.
    /// Up to 1,024 runs of the plan, each for itself, so they run beside one another.
    private static double[] coalitions(
            List<List<DriverKey>> players, ToDoubleFunction<Set<DriverKey>> game) {
        return IntStream.range(0, 1 << players.size())
                .parallel()
                .mapToDouble(coalition -> game.applyAsDouble(members(coalition, players)))
                .toArray();
    }

    private static Set<DriverKey> members(int coalition, List<List<DriverKey>> players) {
        Set<DriverKey> members = new HashSet<>();
        for (int i = 0; i < players.size(); i++) {
            if ((coalition & (1 << i)) != 0) {
                members.addAll(players.get(i));
            }
        }
        return members;
    }

    private static double shapley(double[] values, int player, int players) {
        int bit = 1 << player;
        double sum = 0;
        for (int coalition = 0; coalition < values.length; coalition++) {
            if ((coalition & bit) == 0) {
                int size = Integer.bitCount(coalition);
                sum += weight(size, players) * (values[coalition | bit] - values[coalition]);
            }
        }
        return sum;
    }

    /// `s! (n − s − 1)! / n!`.
    private static double weight(int size, int players) {
        double ways = players;
        for (int i = 1; i <= size; i++) {
            ways *= (double) (players - i) / i;
        }
        return 1 / ways;
    }

    /// The parts in pence, adding up exactly to the difference of the figures as published.
    public List<Money> published() {
        return Apportionment.of(
                parts.stream().mapToDouble(Part::amount).toArray(),
                Money.of(to).minus(Money.of(from)));
    }
}
