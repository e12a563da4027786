package org.headroom.domain;

/// How much hangs on a model's figures, and so how closely it is checked.
public enum Criticality {
    /// A first look; nothing is decided on it.
    LOW,
    /// Part of a decision that other figures carry too.
    MEDIUM,
    /// A decision of members or an audit opinion rests on it.
    HIGH
}
