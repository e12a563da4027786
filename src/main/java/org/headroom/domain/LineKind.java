package org.headroom.domain;

/// How the cost of a budget line is worked out.
public enum LineKind {
    /// Care bought from providers: clients, weekly costs and fee uplifts (method section 4).
    PURCHASED,
    /// The council's own teams: pay award, NI, pension (method section 5).
    STAFFED,
    /// Anything else: grows by `line_growth` (method section 5).
    OTHER
}
