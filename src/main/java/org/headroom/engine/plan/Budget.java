package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;

import java.util.HashMap;
import java.util.Map;

/// The budget side of a model, read once for all runs: where its lines start, which of them pays
/// for each service type, what is decided, and the rows of funding.
public final class Budget {

    private static final int UNKNOWN = -1;

    private final Model model;
    private final double[] starts;
    private final int[] lineOfType;
    private final Decided decided;
    private final Funding funding;

    private Budget(Model model) {
        this.model = model;
        Map<String, Integer> numbers = new HashMap<>();
        for (BudgetLine line : model.budgetLines()) {
            numbers.putIfAbsent(line.name(), numbers.size());
        }
        starts = model.budgetLines().stream().mapToDouble(l -> OwnLine.start(model, l)).toArray();
        lineOfType =
                model.serviceTypes().stream()
                        .mapToInt(t -> numbers.getOrDefault(t.budgetLine(), UNKNOWN))
                        .toArray();
        decided = Decided.of(model);
        funding = Funding.of(model);
    }

    static Budget of(Model model) {
        return new Budget(model);
    }

    /// The budget of a changed model; reads it again only if something of it has changed.
    Budget updatedTo(Model changed) {
        boolean isSame =
                changed.info().equals(model.info())
                        && changed.budgetLines() == model.budgetLines()
                        && changed.serviceTypes() == model.serviceTypes()
                        && changed.bids() == model.bids()
                        && changed.savings() == model.savings()
                        && changed.savingsProfile() == model.savingsProfile()
                        && changed.funding() == model.funding();
        return isSame ? this : new Budget(changed);
    }

    /// What each line starts from, £; not to be changed.
    double[] starts() {
        return starts;
    }

    /// Number of the line that pays for a service type.
    ///
    /// @throws IllegalArgumentException if it names no line of the model
    int lineOfType(int type) {
        if (lineOfType[type] == UNKNOWN) {
            ServiceType unknown = model.serviceTypes().get(type);
            throw new IllegalArgumentException("Unknown budget line: " + unknown.budgetLine());
        }
        return lineOfType[type];
    }

    Decided decided() {
        return decided;
    }

    Funding funding() {
        return funding;
    }
}
