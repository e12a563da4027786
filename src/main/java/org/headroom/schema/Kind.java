package org.headroom.schema;

/// What a column holds, and so how each medium writes it.
public enum Kind {
    /// Any text.
    TEXT,
    /// One of a fixed set of words, lower case.
    CODE,
    /// Pounds and pence, exact: pence in the model file, pounds in the text form.
    MONEY,
    /// A rate, fraction or weekly cost; a finite `double`.
    NUMBER,
    /// A whole number.
    WHOLE,
    /// A day, `YYYY-MM-DD`.
    DATE,
    /// A month, `YYYY-MM`.
    MONTH,
    /// A financial year, `2025/26`.
    YEAR,
    /// `true` or `false`.
    FLAG
}
