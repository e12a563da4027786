package org.headroom.rules;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;

import java.util.ArrayList;
import java.util.List;

/// The rules of method section 2 on a whole model.
///
/// Findings number rows as the canonical text form does: the first row of a table is row 2.
public final class ModelRules {

    private ModelRules() {}

    /// Everything refused, then everything allowed but reported.
    public static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>(refused(model));
        if (findings.isEmpty()) {
            // What is worth a look is asked of a sound model only: it would repeat the refusals.
            findings.addAll(reported(model));
        }
        return List.copyOf(findings);
    }

    /// Everything for which the model is refused; empty means that it can be worked with.
    public static List<Finding> refused(Model model) {
        Notes notes = new Notes();
        new BudgetRules(model, notes).check();
        new CareRules(model, notes).check();
        new AssumptionRules(model, notes).check();
        new StatutoryRules(model, notes).check();
        new CaseRules(model, notes).check();
        new MonitoringRules(model, notes).check();
        new AssuranceRules(model, notes).check();
        return notes.all();
    }

    /// Whether the key of a driver's value names something in the model, or everything.
    public static boolean isKeyKnown(Model model, DriverAddress address) {
        return new DriverKeys(model).has(address);
    }

    /// Everything that is allowed and worth a look, of a model without refusals.
    private static List<Finding> reported(Model model) {
        Notes notes = new Notes();
        new CareReports(model, notes).check();
        new PlanReports(model, notes).check();
        new TwiceReports(model, notes).check();
        new ReconciliationReports(model, notes).check();
        new OverrideReports(model, notes).check();
        new CaseRules(model, notes).report();
        new AssuranceRules(model, notes).report();
        return notes.all();
    }
}
