package org.headroom.engine.monitoring;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.Model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Persons of a cohort who came and went from 1 April to the data cut, so that those at the start
/// and the starters, less the leavers, are those at the end. Somebody who moves to another cohort
/// leaves the one and starts in the other; somebody who came and went counts as both.
///
/// @param opening persons with care at the end of 31 March
/// @param starters persons with care since who had none then
/// @param leavers persons without care at the end of the data cut
/// @param closing persons with care at the end of the data cut
public record ClientMovement(int opening, int starters, int leavers, int closing) {

    /// Nobody.
    static final ClientMovement NONE = new ClientMovement(0, 0, 0, 0);

    /// Persons while packages are read.
    private record Persons(Set<String> opening, Set<String> ever, Set<String> closing) {

        Persons() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        ClientMovement movement() {
            return new ClientMovement(
                    opening.size(),
                    ever.size() - opening.size(),
                    ever.size() - closing.size(),
                    closing.size());
        }
    }

    /// The movement of every cohort that has packages.
    public static Map<Cohort, ClientMovement> of(Model model) {
        LocalDate start = model.info().baseYear().start();
        LocalDate cut = model.info().dataCut();
        Map<Cohort, Persons> persons = new LinkedHashMap<>();
        for (CarePackage each : model.packages()) {
            LocalDate end = each.end().orElse(LocalDate.MAX);
            if (each.start().isAfter(cut) || end.isBefore(start)) {
                continue;
            }
            Persons own = persons.computeIfAbsent(each.cohort(), c -> new Persons());
            own.ever.add(each.personId());
            if (each.start().isBefore(start)) {
                own.opening.add(each.personId());
            }
            if (end.isAfter(cut)) {
                own.closing.add(each.personId());
            }
        }
        Map<Cohort, ClientMovement> movements = new LinkedHashMap<>();
        persons.forEach((cohort, own) -> movements.put(cohort, own.movement()));
        return movements;
    }
}
