package org.headroom.analysis;

import org.headroom.domain.CarePackage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A time in which a person was in a group without a day between: a package that follows another
/// the next day, as after a review, is neither a leaver nor a starter.
///
/// @param first first day paid
/// @param last last day paid; [LocalDate#MAX] where the stay goes on
/// @param entryWeekly gross cost of the packages of the first day, £ a week
record Stay(LocalDate first, LocalDate last, double entryWeekly) {

    /// The stays of each group.
    ///
    /// @param group of a package; a person in two groups has stays in each
    static <K> Map<K, List<Stay>> of(List<CarePackage> packages, Function<CarePackage, K> group) {
        Map<K, Map<String, List<CarePackage>>> persons = new LinkedHashMap<>();
        for (CarePackage care : packages) {
            persons.computeIfAbsent(group.apply(care), k -> new LinkedHashMap<>())
                    .computeIfAbsent(care.personId(), p -> new ArrayList<>(2))
                    .add(care);
        }
        Map<K, List<Stay>> stays = new LinkedHashMap<>();
        persons.forEach((key, byPerson) -> {
            List<Stay> all = new ArrayList<>();
            byPerson.values().forEach(some -> join(some, all));
            stays.put(key, all);
        });
        return stays;
    }

    private static void join(List<CarePackage> ofPerson, List<Stay> stays) {
        ofPerson.sort(Comparator.comparing(CarePackage::start));
        LocalDate first = ofPerson.getFirst().start();
        LocalDate last = end(ofPerson.getFirst());
        double entry = 0;
        for (CarePackage care : ofPerson) {
            boolean isNext = last.isBefore(LocalDate.MAX) && care.start().isAfter(last.plusDays(1));
            if (isNext) {
                stays.add(new Stay(first, last, entry));
                first = care.start();
                last = end(care);
                entry = 0;
            }
            entry += care.start().equals(first) ? care.weeklyGross() : 0;
            last = end(care).isAfter(last) ? end(care) : last;
        }
        stays.add(new Stay(first, last, entry));
    }

    private static LocalDate end(CarePackage care) {
        return care.end().orElse(LocalDate.MAX);
    }

    boolean startsIn(LocalDate from, LocalDate to) {
        return !first.isBefore(from) && !first.isAfter(to);
    }

    boolean endsIn(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !last.isAfter(to);
    }
}
