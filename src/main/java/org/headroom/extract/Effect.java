package org.headroom.extract;

/// What meeting a rule means for a row.
public enum Effect {
    /// The row is left out; it counts under the first such rule that it breaks.
    REJECTED,
    /// The row is not about packages and is left out.
    OUT_OF_SCOPE,
    /// The row is taken, and worth a look.
    REPORTED
}
