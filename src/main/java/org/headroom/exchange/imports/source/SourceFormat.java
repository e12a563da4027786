package org.headroom.exchange.imports.source;

/// The two forms that extracts come in.
public enum SourceFormat {
    CSV,
    XLSX
}
