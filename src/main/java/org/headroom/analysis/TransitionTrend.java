package org.headroom.analysis;

import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.FinancialYear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Young people that the named list does not hold yet: the later years of the plan filled up to
/// what usually moves in a year.
///
/// A list of names thins out with the years, as children are not known yet or not yet assessed.
/// What the well-known years bring on average, by service type and support reason, is a trend for
/// the thin ones. It is proposed and never added of itself.
///
/// @param years the plan years
/// @param lines what is proposed, by year in the model's order of service types
public record TransitionTrend(List<Year> years, List<Line> lines) {

    /// A year with less than this share of what the years before it name is thin.
    private static final double THIN = 2.0 / 3;

    /// A trend is never as sure as a name.
    private static final double SUREST = 0.95;

    public TransitionTrend {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /// A plan year of the list.
    ///
    /// @param named planned cases that move in it
    /// @param probable cases of an earlier trend
    /// @param isKnown whether the trend is taken from it, rather than made for it
    public record Year(FinancialYear year, int named, int probable, boolean isKnown) {}

    /// Young people of one kind proposed for a thin year.
    ///
    /// @param named cases of the kind that move in the year
    /// @param typical cases of the kind in a well-known year
    /// @param number to add
    /// @param weeklyGross average gross cost, £ a week
    /// @param weeklyClient average contribution, £ a week; empty where the list gives none
    /// @param weeklyHealth average of what the NHS pays, £ a week; empty where the list gives none
    /// @param probability that each of them comes, under 1
    public record Line(
            FinancialYear year,
            Kind kind,
            int named,
            double typical,
            int number,
            double weeklyGross,
            OptionalDouble weeklyClient,
            OptionalDouble weeklyHealth,
            double probability) {

        /// What a whole year of the line costs, weighted by how sure it is, £ at base prices.
        public double fullYear() {
            return number * probability * weeklyGross * year.days() / 7;
        }
    }

    /// What young people move to, and why they need it.
    public record Kind(String serviceType, String supportReason) {}

    /// The trend of a model, its well-known years told from the thin ones by how many they name.
    public static TransitionTrend of(Model model) {
        return of(model, known(counts(model)));
    }

    /// The trend of a model.
    ///
    /// @param known years that it is taken from
    public static TransitionTrend of(Model model, Set<FinancialYear> known) {
        List<Year> years = new ArrayList<>();
        counts(model)
                .forEach((year, named) ->
                        years.add(
                                new Year(
                                        year,
                                        named,
                                        (int) probable(model, year).count(),
                                        known.contains(year))));
        List<TransitionCase> sample =
                named(model).stream().filter(c -> known.contains(yearOf(c))).toList();
        if (sample.isEmpty()) {
            return new TransitionTrend(years, List.of());
        }
        Map<Kind, List<TransitionCase>> kinds = kinds(model, sample);
        List<Line> lines = new ArrayList<>();
        for (Year year : years) {
            if (!year.isKnown) {
                lines.addAll(lines(model, year, kinds, sample.size(), known.size()));
            }
        }
        return new TransitionTrend(years, lines);
    }

    /// How many lines of the trend add up to.
    public int number() {
        return lines.stream().mapToInt(Line::number).sum();
    }

    private static List<TransitionCase> named(Model model) {
        return model.transitions().stream().filter(c -> c.isPlanned() && !c.isProbable()).toList();
    }

    private static Stream<TransitionCase> probable(Model model, FinancialYear year) {
        return model.transitions().stream()
                .filter(c -> c.isPlanned() && c.isProbable() && yearOf(c).equals(year));
    }

    private static FinancialYear yearOf(TransitionCase person) {
        return FinancialYear.of(person.transfer());
    }

    private static Map<FinancialYear, Integer> counts(Model model) {
        Map<FinancialYear, Integer> counts = new LinkedHashMap<>();
        for (int y = 1; y <= model.info().planYears(); y++) {
            FinancialYear year = model.info().year(y);
            counts.put(
                    year, (int) named(model).stream().filter(c -> yearOf(c).equals(year)).count());
        }
        return counts;
    }

    private static Set<FinancialYear> known(Map<FinancialYear, Integer> counts) {
        Map<FinancialYear, Integer> known = new LinkedHashMap<>();
        counts.forEach((year, count) -> {
            double usual = known.values().stream().mapToInt(n -> n).average().orElse(0);
            if (count > 0 && count >= usual * THIN) {
                known.put(year, count);
            }
        });
        return known.keySet();
    }

    private static Map<Kind, List<TransitionCase>> kinds(Model model, List<TransitionCase> cases) {
        Map<Kind, List<TransitionCase>> kinds = new LinkedHashMap<>();
        model.serviceTypes()
                .forEach(type ->
                        cases.stream()
                                .filter(c -> c.serviceType().equals(type.name()))
                                .collect(Collectors.groupingBy(TransitionTrend::kind))
                                .entrySet()
                                .stream()
                                .sorted(
                                        Map.Entry.comparingByKey(
                                                Comparator.comparing(Kind::supportReason)))
                                .forEach(e -> kinds.put(e.getKey(), e.getValue())));
        return kinds;
    }

    private static Kind kind(TransitionCase person) {
        return new Kind(person.serviceType(), person.supportReason());
    }

    /// The shortfall of a year in whole people, shared among the kinds that are short.
    private static List<Line> lines(
            Model model,
            Year year,
            Map<Kind, List<TransitionCase>> kinds,
            int sample,
            int knownYears) {
        int missing = (int) Math.round((double) sample / knownYears) - year.named - year.probable;
        List<Kind> all = List.copyOf(kinds.keySet());
        double[] shares = new double[all.size()];
        int[] there = new int[all.size()];
        for (int k = 0; k < shares.length; k++) {
            Kind kind = all.get(k);
            there[k] =
                    (int)
                            named(model).stream()
                                    .filter(c ->
                                            yearOf(c).equals(year.year) && kind(c).equals(kind))
                                    .count();
            long more = probable(model, year.year).filter(c -> kind(c).equals(kind)).count();
            double typical = (double) kinds.getOrDefault(kind, List.of()).size() / knownYears;
            shares[k] = Math.max(0, typical - there[k] - more);
        }
        int[] numbers = wholes(shares, missing);
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < numbers.length; k++) {
            if (numbers[k] > 0) {
                lines.add(line(year.year, all.get(k), kinds, there[k], knownYears, numbers[k]));
            }
        }
        return lines;
    }

    /// A whole number in proportion to shares, the largest remainders rounded up.
    private static int[] wholes(double[] shares, int total) {
        double sum = IntStream.range(0, shares.length).mapToDouble(k -> shares[k]).sum();
        int[] wholes = new int[shares.length];
        if (total <= 0 || sum <= 0) {
            return wholes;
        }
        int left = total;
        for (int k = 0; k < shares.length; k++) {
            wholes[k] = (int) Math.floor(shares[k] * total / sum);
            left -= wholes[k];
        }
        IntStream.range(0, shares.length)
                .boxed()
                .sorted((a, b) ->
                        Double.compare(
                                shares[b] * total / sum - wholes[b],
                                shares[a] * total / sum - wholes[a]))
                .limit(left)
                .toList()
                .forEach(k -> wholes[k]++);
        return wholes;
    }

    private static Line line(
            FinancialYear year,
            Kind kind,
            Map<Kind, List<TransitionCase>> kinds,
            int named,
            int knownYears,
            int number) {
        List<TransitionCase> cases = kinds.getOrDefault(kind, List.of());
        double sure = cases.stream().mapToDouble(TransitionCase::probability).average().orElse(0);
        return new Line(
                year,
                kind,
                named,
                (double) cases.size() / knownYears,
                number,
                pence(cases.stream().mapToDouble(TransitionCase::weeklyGross).average().orElse(0)),
                average(cases, TransitionCase::weeklyClient),
                average(cases, TransitionCase::weeklyHealth),
                Math.min(SUREST, Math.round(sure * 100) / 100.0));
    }

    private static OptionalDouble average(
            List<TransitionCase> cases, Function<TransitionCase, OptionalDouble> amount) {
        return cases.stream().map(amount).allMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        pence(
                                cases.stream()
                                        .mapToDouble(c -> amount.apply(c).orElse(0))
                                        .average()
                                        .orElse(0)));
    }

    private static double pence(double pounds) {
        return Math.round(pounds * 100) / 100.0;
    }

    /// Where the trend is taken from: `18 a year are named for 2025/26 and 2026/27`.
    public String basis() {
        List<Year> known = years.stream().filter(Year::isKnown).toList();
        double usual = known.stream().mapToInt(Year::named).average().orElse(0);
        String list = known.stream().map(y -> y.year.toString()).collect(Collectors.joining(", "));
        int last = list.lastIndexOf(", ");
        String number =
                BigDecimal.valueOf(usual)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return number
                + " a year are named for "
                + (last < 0 ? list : list.substring(0, last) + " and " + list.substring(last + 2));
    }
}
