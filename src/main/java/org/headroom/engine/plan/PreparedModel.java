package org.headroom.engine.plan;

import org.headroom.domain.Model;
import org.headroom.engine.activity.Activity;
import org.headroom.engine.uplift.FeePolicies;

/// A model with its client data and its budget prepared for calculation, once per change of them.
///
/// @param model the model
/// @param activity its client side
/// @param feePolicies its uplifts worked on packages
/// @param budget its lines, decisions and funding
public record PreparedModel(
        Model model, Activity activity, FeePolicies feePolicies, Budget budget) {

    /// Prepares all of a model.
    public static PreparedModel of(Model model) {
        return new PreparedModel(
                model, Activity.of(model), FeePolicies.of(model), Budget.of(model));
    }

    /// Prepares a changed model, using again what the change does not touch.
    public PreparedModel updatedTo(Model changed) {
        return new PreparedModel(
                changed,
                activity.updatedTo(changed),
                feePolicies.updatedTo(changed),
                budget.updatedTo(changed));
    }
}
