package org.headroom.engine.activity;

import org.headroom.domain.Driver;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;

/// A case of the children's pipeline as one scenario sees it: when it moves and how sure it is
/// (method section 4).
///
/// @param moved transfer date after the what-if delay, not before the day after the data cut
/// @param weight probability after its what-if scale, at most 1
public record PipelineCase(TransitionCase person, LocalDate moved, double weight) {

    static PipelineCase of(TransitionCase person, int delay, PlanAxis axis, DriverTable drivers) {
        LocalDate moved = moved(person, delay, axis);
        return new PipelineCase(person, moved, weight(person, moved, drivers));
    }

    static LocalDate moved(TransitionCase person, int delay, PlanAxis axis) {
        return ClientData.later(person.transfer().plusMonths(delay), axis.firstDay());
    }

    static double weight(TransitionCase person, LocalDate moved, DriverTable drivers) {
        return weight(
                person,
                drivers.value(Driver.TRANSITIONS_PROBABILITY_SCALE, FinancialYear.of(moved)));
    }

    static double weight(TransitionCase person, double scale) {
        return Math.min(1, person.probability() * scale);
    }

    /// Whether a case is counted: planned, and not transferred by the data cut before any delay.
    static boolean isCounted(TransitionCase person, LocalDate dataCut) {
        return person.isPlanned() && person.transfer().isAfter(dataCut);
    }

    /// Weeks of a year that a case is paid for.
    static double weeks(
            TransitionCase person, LocalDate moved, PlanAxis axis, int y, LocalDate from) {
        LocalDate start = ClientData.later(moved, axis.start(y));
        LocalDate end = ClientData.earlier(person.endDate().orElse(LocalDate.MAX), axis.end(y));
        return PlanAxis.weeks(start, end, from);
    }

    public FinancialYear begins() {
        return FinancialYear.of(moved);
    }
}
