package org.headroom.domain;

/// A colour on one of the two scales of a saving: how deliverable it is, and how late.
public enum Risk {
    GREEN,
    AMBER,
    RED
}
