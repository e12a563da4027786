package org.headroom.domain;

import java.util.function.Function;

/// The part that somebody has in assuring a model, as the government's AQuA Book divides it.
public enum AssuranceRole {
    /// Builds the model and answers for its figures.
    ANALYST(AssuranceScope::analyst),
    /// Checks it independently of who built it.
    ASSURER(AssuranceScope::assurer),
    /// Accepts it as fit for the decision.
    APPROVER(AssuranceScope::approver);

    private final Function<AssuranceScope, String> holder;

    AssuranceRole(Function<AssuranceScope, String> holder) {
        this.holder = holder;
    }

    /// Who has this part by a scope; empty where it was not said.
    String in(AssuranceScope scope) {
        return holder.apply(scope);
    }
}
