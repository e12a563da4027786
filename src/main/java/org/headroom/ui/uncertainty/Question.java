package org.headroom.ui.uncertainty;

import org.headroom.domain.Model;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.kernel.FinancialYear;

import java.util.Optional;

/// What the page asks the engine.
///
/// @param scenario empty is the base
/// @param kind the result that is looked at: a gap or a requirement
/// @param year the plan year of the tornado
record Question(Model model, Optional<String> scenario, PlanFigure.Kind kind, FinancialYear year) {

    /// The figure of the tornado.
    PlanFigure figure() {
        return PlanFigure.of(kind, year);
    }

    /// Whether an answer to this one answers another; the same model is the very same.
    boolean isSameAs(Question other) {
        return model == other.model
                && scenario.equals(other.scenario)
                && kind == other.kind
                && year.equals(other.year);
    }
}
