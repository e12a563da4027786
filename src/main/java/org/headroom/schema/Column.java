package org.headroom.schema;

import java.util.List;

/// A column of a [Table].
///
/// @param name as in the header of the text form
/// @param kind what its cells hold
/// @param required whether a cell may not be blank
/// @param codes the words that a [Kind#CODE] column may hold; empty for other kinds
public record Column(String name, Kind kind, boolean required, List<String> codes) {

    public Column {
        codes = List.copyOf(codes);
    }

    static Column required(String name, Kind kind) {
        return new Column(name, kind, true, List.of());
    }

    static Column optional(String name, Kind kind) {
        return new Column(name, kind, false, List.of());
    }

    static <E extends Enum<E>> Column requiredCode(String name, Class<E> type) {
        return new Column(name, Kind.CODE, true, Codes.of(type));
    }

    static <E extends Enum<E>> Column optionalCode(String name, Class<E> type) {
        return new Column(name, Kind.CODE, false, Codes.of(type));
    }
}
