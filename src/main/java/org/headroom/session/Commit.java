package org.headroom.session;

import org.headroom.domain.Model;

import java.util.OptionalLong;

/// What is to be kept in one durable transaction: a change and its line in the change log.
///
/// @param of the entry that an undo or redo is about
/// @param after the model with the change made
public record Commit(
        LogEntry.Kind kind,
        OptionalLong of,
        String what,
        String why,
        ModelChange change,
        Model after) {

    /// What its entry in the change log tells row by row: an undo says which entry it takes back.
    public ModelChange told() {
        return kind == LogEntry.Kind.EDIT ? change : ModelChange.NONE;
    }

    static Commit of(Edit edit, ModelChange change, Model after) {
        return new Commit(
                LogEntry.Kind.EDIT,
                OptionalLong.empty(),
                edit.description(),
                edit.reason(),
                change,
                after);
    }

    static Commit undoing(LogEntry entry, ModelChange change, Model after) {
        return about(LogEntry.Kind.UNDO, entry, "Undo: ", change, after);
    }

    static Commit redoing(LogEntry entry, ModelChange change, Model after) {
        return about(LogEntry.Kind.REDO, entry, "Redo: ", change, after);
    }

    /// A mark in the history without a change.
    public static Commit checkpoint(String name, String why, Model model) {
        return new Commit(
                LogEntry.Kind.CHECKPOINT, OptionalLong.empty(), name, why, ModelChange.NONE, model);
    }

    private static Commit about(
            LogEntry.Kind kind, LogEntry entry, String verb, ModelChange change, Model after) {
        return new Commit(
                kind, OptionalLong.of(entry.number()), verb + entry.what(), "", change, after);
    }
}
