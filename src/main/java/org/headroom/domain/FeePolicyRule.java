package org.headroom.domain;

/// How a fee policy raises a rate (method section 3b).
public enum FeePolicyRule {
    PERCENT,
    FLAT,
    TAPER,
    CONVERGE
}
