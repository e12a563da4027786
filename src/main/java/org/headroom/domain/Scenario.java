package org.headroom.domain;

import java.util.Optional;

/// A named layer of changes over its parent; without a parent, over the base.
public record Scenario(String name, Optional<String> parent, String description) {

    private static final String BASE = "base";

    /// Whether it is called as what every scenario changes, so that the two could not be told apart
    /// where a scenario is named.
    public boolean isNamedAsBase() {
        return name.strip().equalsIgnoreCase(BASE);
    }
}
