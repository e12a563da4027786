package org.headroom.rules;

/// What a finding means for the model it was found in.
public enum Severity {
    /// The model cannot be worked with until it is put right.
    REFUSED,
    /// Allowed, and worth a look.
    REPORTED
}
