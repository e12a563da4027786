package org.headroom.engine.activity;

import org.headroom.domain.TransitionCase;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// When the cases of each cohort's pipeline move and for how long they are paid, under one delay:
/// all that no other driver changes, so that it is worked out once for each delay (method section
/// 4).
final class DelayedPipeline {

    private final List<List<Stay>> stays = new ArrayList<>();

    /// A case that moves within the plan.
    ///
    /// @param begins year 0 to N of the moved date
    /// @param weeks weeks paid for, by year
    /// @param late the part of them at the year's new price
    record Stay(TransitionCase person, int begins, double[] weeks, double[] late) {}

    /// @param cases those that are counted, by cohort
    DelayedPipeline(
            List<CohortActivity> cohorts,
            List<List<TransitionCase>> cases,
            PriceCalendar calendar,
            PlanAxis axis,
            int delay) {
        for (int c = 0; c < cohorts.size(); c++) {
            List<Stay> ofCohort = new ArrayList<>();
            LocalDate[] upliftFrom = calendar.from()[cohorts.get(c).type()];
            for (TransitionCase each : cases.get(c)) {
                Stay stay = stay(each, PipelineCase.moved(each, delay, axis), axis, upliftFrom);
                if (stay.begins <= axis.planYears()) {
                    ofCohort.add(stay);
                }
            }
            stays.add(ofCohort);
        }
    }

    private static Stay stay(
            TransitionCase person, LocalDate moved, PlanAxis axis, LocalDate[] upliftFrom) {
        double[] weeks = new double[axis.planYears() + 1];
        double[] late = new double[weeks.length];
        for (int y = 0; y < weeks.length; y++) {
            weeks[y] = PipelineCase.weeks(person, moved, axis, y, axis.start(y));
            late[y] = PipelineCase.weeks(person, moved, axis, y, upliftFrom[y]);
        }
        return new Stay(person, FinancialYear.of(moved).since(axis.year(0)), weeks, late);
    }

    /// The cases of a cohort, in the model's order.
    List<Stay> of(int cohort) {
        return stays.get(cohort);
    }
}
