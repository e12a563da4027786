package org.headroom.analysis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Turnover of a cohort as its packages show it from 1 April of the base year to the data cut: the
/// monthly leaver rate and the entry cost ratio of method section 4, with how many cases stand
/// behind each.
///
/// Clients are counted by their stays, so that a new package the day after another is no turnover.
/// Starts on 1 April itself are left out of the entry cost ratio: a source that sets start dates
/// anew each year would make the whole stock look like starters.
///
/// @param clients at the data cut
/// @param clientMonths clients in the observed months, each day as its part of the month
/// @param leavers clients who left in them
/// @param starters clients who came in them
/// @param startersOnApril those of them who came on 1 April
/// @param leaverRate leavers over client-months, a fraction a month; empty without client-months
/// @param entryRatio average cost of a starter over the opening average; empty without either
public record CohortEstimate(
        Cohort cohort,
        int clients,
        double clientMonths,
        int leavers,
        int starters,
        int startersOnApril,
        OptionalDouble leaverRate,
        OptionalDouble entryRatio) {

    private static final int FEW = 10;
    private static final int RESET_LEAST = 5;
    private static final double RESET_SHARE = 0.1;

    /// The estimates of all cohorts with packages, in the order the packages name them.
    public static List<CohortEstimate> all(ClientBase base) {
        Map<Cohort, List<Stay>> stays = Stay.of(base.counted(), CarePackage::cohort);
        Map<Cohort, Stock> stocks = stocks(base);
        List<CohortEstimate> estimates = new ArrayList<>();
        stays.forEach((cohort, some) ->
                estimates.add(of(base, cohort, some, stocks.getOrDefault(cohort, new Stock()))));
        return List.copyOf(estimates);
    }

    private static CohortEstimate of(
            ClientBase base, Cohort cohort, List<Stay> stays, Stock stock) {
        LocalDate from = base.yearStart();
        LocalDate cut = base.cut();
        double months = stays.stream().mapToDouble(s -> months(s, from, cut)).sum();
        int leavers = Flow.leavers(stays, from, cut);
        List<Stay> entries = stays.stream().filter(s -> s.startsIn(from.plusDays(1), cut)).toList();
        double entry = entries.stream().mapToDouble(Stay::entryWeekly).average().orElse(0);
        double opening = stock.average();
        return new CohortEstimate(
                cohort,
                stock.persons.size() + stock.others(),
                months,
                leavers,
                Flow.starters(stays, from, cut),
                Flow.starters(stays, from, from),
                months == 0 ? OptionalDouble.empty() : OptionalDouble.of(leavers / months),
                entries.isEmpty() || opening == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(entry / opening));
    }

    /// The part of a stay between two days, in months.
    private static double months(Stay stay, LocalDate from, LocalDate to) {
        LocalDate day = stay.first().isAfter(from) ? stay.first() : from;
        LocalDate last = stay.last().isBefore(to) ? stay.last() : to;
        double months = 0;
        while (!day.isAfter(last)) {
            YearMonth month = YearMonth.from(day);
            LocalDate end = month.atEndOfMonth().isBefore(last) ? month.atEndOfMonth() : last;
            months += (ChronoUnit.DAYS.between(day, end) + 1.0) / month.lengthOfMonth();
            day = end.plusDays(1);
        }
        return months;
    }

    private static Map<Cohort, Stock> stocks(ClientBase base) {
        Map<Cohort, Stock> stocks = new HashMap<>();
        for (CarePackage care : base.open()) {
            stocks.computeIfAbsent(care.cohort(), c -> new Stock()).add(care);
        }
        return stocks;
    }

    /// The cases behind the entry cost ratio.
    public int entries() {
        return starters - startersOnApril;
    }

    /// Whether so many of the starters came on 1 April that the source may set dates anew.
    public boolean isReset() {
        return startersOnApril >= RESET_LEAST && startersOnApril > RESET_SHARE * starters;
    }

    /// Whether so few left that chance alone may double or halve the rate.
    public boolean hasFewLeavers() {
        return leavers < FEW;
    }

    /// Whether so few came that one of them may move the ratio.
    public boolean hasFewEntries() {
        return entries() < FEW;
    }

    /// Open packages of a cohort: the opening average is that of the open-ended ones, of the others
    /// where there is none (method section 4).
    private static final class Stock {
        private final Set<String> persons = new HashSet<>();
        private final Set<String> ending = new HashSet<>();
        private double weekly;
        private double endingWeekly;

        void add(CarePackage care) {
            if (care.end().isEmpty()) {
                persons.add(care.personId());
                weekly += care.weeklyGross();
            } else {
                ending.add(care.personId());
                endingWeekly += care.weeklyGross();
            }
        }

        int others() {
            return (int) ending.stream().filter(p -> !persons.contains(p)).count();
        }

        double average() {
            if (!persons.isEmpty()) {
                return weekly / persons.size();
            }
            return ending.isEmpty() ? 0 : endingWeekly / ending.size();
        }
    }
}
