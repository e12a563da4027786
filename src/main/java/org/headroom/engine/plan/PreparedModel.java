package org.headroom.engine.plan;

import org.headroom.domain.Model;
import org.headroom.engine.activity.Activity;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.uplift.FeePolicies;

import java.util.Optional;

/// A model with its client data and its budget prepared for calculation, once per change of them.
///
/// @param model the model
/// @param activity its client side
/// @param feePolicies its uplifts worked on packages
/// @param budget its lines, decisions and funding
/// @param drivers of its base
public record PreparedModel(
        Model model,
        Activity activity,
        FeePolicies feePolicies,
        Budget budget,
        DriverTable drivers) {

    /// Prepares all of a model.
    public static PreparedModel of(Model model) {
        return new PreparedModel(
                model,
                Activity.of(model),
                FeePolicies.of(model),
                Budget.of(model),
                DriverTable.of(model, Optional.empty()));
    }

    /// Prepares a changed model, using again what the change does not touch.
    public PreparedModel updatedTo(Model changed) {
        return new PreparedModel(
                changed,
                activity.updatedTo(changed),
                feePolicies.updatedTo(changed),
                budget.updatedTo(changed),
                drivers.updatedTo(changed, model));
    }

    /// The drivers of a scenario; of the base where `scenario` is empty.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or its parents go in a circle
    public DriverTable drivers(Optional<String> scenario) {
        return drivers.in(model, scenario);
    }
}
