package org.headroom.domain;

/// The part that somebody has in assuring a model, as the government's AQuA Book divides it.
public enum AssuranceRole {
    /// Builds the model and answers for its figures.
    ANALYST,
    /// Checks it independently of who built it.
    ASSURER,
    /// Accepts it as fit for the decision.
    APPROVER
}
