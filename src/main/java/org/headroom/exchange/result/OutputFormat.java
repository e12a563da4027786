package org.headroom.exchange.result;

/// How a result is written out.
public enum OutputFormat {
    /// Aligned columns, whole pounds, for people.
    TABLE,
    /// One object, to the penny (method section 11).
    JSON,
    /// One figure a row, to the penny.
    CSV
}
