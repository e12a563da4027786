package org.headroom.analysis;

import org.headroom.domain.CarePackage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How the gross weekly cost of clients is spread: clients in bands of £50, the dear ones together
/// in a tail. A client's cost is that of all of their open packages; clients that are known as
/// averages only have none of their own and are not here.
///
/// @param bands from £0 up to the tail; what is below £0 stands in the first
/// @param tailFrom where the tail begins, £ a week
/// @param tail clients at or above that
/// @param clients all of them
/// @param median cost that half of the clients are below, £ a week; 0 without clients
/// @param dearestShare share of the whole cost that the dearest tenth of clients have, a fraction
/// @param selected clients with a package in the selection
/// @param selectedWeekly gross cost of the packages in the selection, £ a week
public record WeeklyCosts(
        List<Band> bands,
        double tailFrom,
        Band tail,
        int clients,
        double median,
        double dearestShare,
        int selected,
        double selectedWeekly) {

    /// Width of a band, £ a week.
    public static final double WIDTH = 50;

    private static final double TAIL_SHARE = 0.05;
    private static final double TAIL_STEP = 250;
    private static final double LOWEST_TAIL = 500;
    private static final double HIGHEST_TAIL = 3000;

    /// Clients in a band.
    ///
    /// @param from least cost, £ a week
    /// @param clients all
    /// @param selected those of them with a package in the selection
    public record Band(double from, int clients, int selected) {}

    public WeeklyCosts {
        bands = List.copyOf(bands);
    }

    /// The spread of a model's clients, and of those among them with a package in a selection.
    public static WeeklyCosts of(ClientBase base, Predicate<CarePackage> selection) {
        Set<String> chosen = new HashSet<>();
        double weekly = 0;
        for (CarePackage care : base.open()) {
            if (selection.test(care)) {
                chosen.add(care.personId());
                weekly += care.weeklyGross();
            }
        }
        Map<String, Double> byPerson = base.weeklyByPerson();
        double[] costs = byPerson.values().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(costs);
        double tailFrom = tailFrom(costs);
        int count = (int) (tailFrom / WIDTH);
        int[] all = new int[count + 1];
        int[] some = new int[count + 1];
        byPerson.forEach((person, cost) -> {
            int at = Math.clamp((long) Math.floor(cost / WIDTH), 0, count);
            all[at]++;
            some[at] += chosen.contains(person) ? 1 : 0;
        });
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bands.add(new Band(i * WIDTH, all[i], some[i]));
        }
        return new WeeklyCosts(
                bands,
                tailFrom,
                new Band(tailFrom, all[count], some[count]),
                costs.length,
                median(costs),
                dearest(costs),
                chosen.size(),
                weekly);
    }

    /// The first step of £250 that no more than a twentieth of clients reach.
    private static double tailFrom(double[] sorted) {
        double tail = LOWEST_TAIL;
        while (tail < HIGHEST_TAIL && from(sorted, tail) > TAIL_SHARE * sorted.length) {
            tail += TAIL_STEP;
        }
        return tail;
    }

    private static long from(double[] sorted, double cost) {
        return Arrays.stream(sorted).filter(c -> c >= cost).count();
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /// The dearest tenth, rounded to whole clients and at least one.
    private static double dearest(double[] sorted) {
        double all = Arrays.stream(sorted).sum();
        int tenth = Math.max(1, Math.round(sorted.length / 10f));
        double dear = Arrays.stream(sorted).skip(Math.max(0, sorted.length - (long) tenth)).sum();
        return all == 0 ? 0 : dear / all;
    }

    /// The most clients in one band, the tail included.
    public int largest() {
        return Math.max(tail.clients(), bands.stream().mapToInt(Band::clients).max().orElse(0));
    }
}
