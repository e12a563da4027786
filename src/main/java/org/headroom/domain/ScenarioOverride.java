package org.headroom.domain;

/// A value that a scenario changes; it replaces the row with the same address and removes its
/// range.
public record ScenarioOverride(
        String scenario, DriverAddress address, double value, String rationale) {}
