package org.headroom.domain;

/// Where a case of the children's pipeline stands. Only planned cases cost anything.
public enum TransitionStatus {
    PLANNED,
    WITHDRAWN,
    TRANSFERRED
}
