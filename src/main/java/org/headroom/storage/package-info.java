/// The model file: one SQLite file, `.headroom`, that holds a model, its change log and so its undo
/// history, and that loses no change once that change has been acknowledged.
///
/// Three things are kept apart. [org.headroom.storage.Database] is a connection with the settings
/// that make a commit durable, each read back. [org.headroom.storage.Contents] maps the tables of
/// [org.headroom.schema.Tables] to SQL, row by row, and keeps a digest of each.
/// [org.headroom.storage.ChangeLog] is append-only and hash-chained; every entry seals the digest
/// of the content after it. [org.headroom.storage.ModelFile] puts them together as the session's
/// [org.headroom.session.ModelStore].
///
/// Nothing else in the process may open the path of an open model: on Linux, closing any other
/// handle of the file drops SQLite's lock.
@NullMarked
package org.headroom.storage;

import org.jspecify.annotations.NullMarked;
