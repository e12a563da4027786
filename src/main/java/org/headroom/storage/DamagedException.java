package org.headroom.storage;

import java.sql.SQLException;

/// A model file that SQLite reads but that does not hold what was written. The message says which
/// part.
final class DamagedException extends SQLException {

    private static final long serialVersionUID = 1;

    DamagedException(String message) {
        super(message);
    }

    DamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
