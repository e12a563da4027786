package org.headroom.analysis;

import org.headroom.domain.CarePackage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Clients who came and went in a month.
///
/// @param starters clients whose stay began in the month
/// @param leavers clients whose last day was in the month
public record Flow(YearMonth month, int starters, int leavers) {

    /// The months from 1 April of the base year to the data cut, of some packages: a client counts
    /// when the first of them begins and when the last of them ends.
    public static List<Flow> of(ClientBase base, List<CarePackage> packages) {
        List<Stay> stays =
                Stay.of(packages, care -> Boolean.TRUE).getOrDefault(Boolean.TRUE, List.of());
        List<Flow> flows = new ArrayList<>();
        LocalDate from = base.yearStart();
        while (!from.isAfter(base.cut())) {
            YearMonth month = YearMonth.from(from);
            flows.add(
                    new Flow(
                            month,
                            starters(stays, from, month.atEndOfMonth()),
                            leavers(stays, from, month.atEndOfMonth())));
            from = from.plusMonths(1);
        }
        return List.copyOf(flows);
    }

    static int starters(List<Stay> stays, LocalDate from, LocalDate to) {
        return (int) stays.stream().filter(s -> s.startsIn(from, to)).count();
    }

    static int leavers(List<Stay> stays, LocalDate from, LocalDate to) {
        return (int) stays.stream().filter(s -> s.endsIn(from, to)).count();
    }

    /// Starters less leavers.
    public int net() {
        return starters - leavers;
    }
}
