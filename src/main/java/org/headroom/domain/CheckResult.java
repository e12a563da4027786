package org.headroom.domain;

/// How a check came out.
public enum CheckResult {
    PASSED,
    FAILED,
    /// It did not pass, and somebody said why it can stand.
    ACCEPTED
}
