package org.headroom.exchange.result;

import org.headroom.engine.result.Projection;

/// A published result as text.
public final class ProjectionText {

    private ProjectionText() {}

    /// The result in a format, ended by a new line; the same result gives the same text.
    public static String of(Projection projection, OutputFormat format) {
        return switch (format) {
            case JSON -> ProjectionJson.of(projection);
            case CSV -> ProjectionCsv.of(projection);
            case TABLE -> ProjectionTable.of(projection);
        };
    }
}
