package org.headroom.domain;

/// Who does a check: the program, or a person.
public enum CheckMeans {
    AUTOMATIC,
    MANUAL
}
