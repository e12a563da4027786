package org.headroom.analysis;

import org.headroom.analysis.TransitionTrend.Line;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of `transitions.csv` that a [TransitionTrend] becomes: each stands for nobody in
/// particular and says so in its name and its note.
public final class TrendCases {

    private TrendCases() {}

    /// The cases that lines stand for, the 18th birthdays of a year spread evenly over its days.
    ///
    /// @param taken names of cases that are there
    /// @param basis where the trend is taken from, for the note of each case
    public static List<TransitionCase> of(List<Line> lines, Set<String> taken, String basis) {
        List<TransitionCase> cases = new ArrayList<>();
        lines.stream()
                .collect(Collectors.groupingBy(Line::year, TreeMap::new, Collectors.toList()))
                .forEach((year, ofYear) -> cases.addAll(ofYear(year, ofYear, taken, basis)));
        return cases;
    }

    private static List<TransitionCase> ofYear(
            FinancialYear year, List<Line> lines, Set<String> taken, String basis) {
        List<Line> people = mixed(lines);
        List<TransitionCase> cases = new ArrayList<>();
        int name = 0;
        for (int p = 0; p < people.size(); p++) {
            String id;
            do {
                name++;
                id =
                        TransitionCase.PROBABLE
                                + code(year)
                                + String.format(Locale.ROOT, "-%02d", name);
            } while (taken.contains(id));
            long day = (long) ((p + 0.5) * year.days() / people.size());
            Line line = people.get(p);
            cases.add(
                    new TransitionCase(
                            id,
                            year.start().plusDays(day).minusYears(18),
                            Optional.empty(),
                            line.kind().serviceType(),
                            line.kind().supportReason(),
                            line.weeklyGross(),
                            line.weeklyClient(),
                            line.weeklyHealth(),
                            line.probability(),
                            Optional.empty(),
                            Optional.of(TransitionStatus.PLANNED),
                            OptionalDouble.empty(),
                            "A trend, not a person: " + basis));
        }
        return cases;
    }

    /// `2028-29`.
    private static String code(FinancialYear year) {
        return year.toString().replace('/', '-');
    }

    /// The people of lines, each line's spread evenly among the others.
    private static List<Line> mixed(List<Line> lines) {
        record Place(double at, Line line) {}
        return lines.stream()
                .flatMap(line ->
                        IntStream.range(0, line.number())
                                .mapToObj(n -> new Place((n + 0.5) / line.number(), line)))
                .sorted(Comparator.comparingDouble(Place::at))
                .map(Place::line)
                .toList();
    }

    /// The model without any case of a trend.
    public static Model without(Model model) {
        return model.withTransitions(
                model.transitions().stream().filter(c -> !c.isProbable()).toList());
    }
}
