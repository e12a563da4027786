package org.headroom.extract;

/// The two forms that extracts come in.
public enum SourceFormat {
    CSV,
    XLSX
}
