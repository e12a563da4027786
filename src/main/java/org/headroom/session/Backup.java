package org.headroom.session;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of a model file as it was at a moment, history included, kept in a folder beside it.
///
/// @param file the copy
/// @param when it was made
/// @param entry the newest entry of the change log that it holds; later edits are not in it
/// @param reason why it was made
public record Backup(Path file, Instant when, long entry, Reason reason) {

    /// Why a backup was made.
    public enum Reason {
        /// Before an older file was brought up to date.
        MIGRATION("before an update of the file"),
        /// Before an extract was imported.
        IMPORT("before an import"),
        /// Before another backup was restored.
        RESTORE("before a restore"),
        /// Before the rows of clients were removed.
        REMOVAL("before client rows were removed"),
        /// Since there were changes, and a quarter of an hour had passed.
        TIMED("every 15 minutes"),
        /// Since somebody asked for it.
        ASKED("asked for");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// As a list of backups says it.
        public String words() {
            return words;
        }
    }
}
