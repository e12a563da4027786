package org.headroom.domain;

import java.util.Optional;

/// A named layer of changes over its parent; without a parent, over the base.
public record Scenario(String name, Optional<String> parent, String description) {}
