package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The engine as the session's [Calculator]: keeps what was prepared for the model before, so that
/// a change of a driver does not read the packages again.
public final class PlanCalculator implements Calculator {

    private final AtomicReference<@Nullable PreparedModel> newest = new AtomicReference<>();

    @Override
    public Projection project(Model model, Optional<String> scenario) {
        PreparedModel before = newest.get();
        PreparedModel prepared =
                before == null
                        ? PreparedModel.of(model)
                        : before.model() == model ? before : before.updatedTo(model);
        newest.set(prepared);
        return Planner.project(prepared, scenario);
    }
}
